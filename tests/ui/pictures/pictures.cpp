// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/focusring.h"
#include "ui/style/style.h"
#include "ui/support/gallery.h"

#include <QApplication>
#include <QDir>

#include <memory>

using namespace latchkey;

namespace {

void save(QWidget &widget, const QDir &folder, const QString &name)
{
    widget.show();
    widget.grab().save(folder.filePath(name + QStringLiteral(".png")));
}

void components(const QDir &folder)
{
    for (const ui::Theme *theme : {&ui::Theme::light(), &ui::Theme::dark()}) {
        ui::applyTheme(*theme);
        const std::unique_ptr<QWidget> page(tests::makeGallery());
        save(*page, folder,
            theme->isDark ? QStringLiteral("components-dark") : QStringLiteral("components-light"));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    tests::useTestFonts();
    const ui::FocusRing ring(&application);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath());
    components(folder);
    return 0;
}

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cellwords.h"

#include <QCoreApplication>

namespace latchkey::models {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(latchkey::models::Words)
};

struct Age {
    int minutes = 0;
    int hours = 0;
    int days = 0;
};

Age ageOf(base::Instant at, base::Instant now)
{
    const auto minutes = std::max<std::int64_t>(
        0, std::chrono::duration_cast<std::chrono::minutes>(now - at).count());
    return {static_cast<int>(minutes), static_cast<int>(minutes / 60),
        static_cast<int>(minutes / (24 * 60))};
}

} // namespace

QString shortAge(base::Instant at, base::Instant now)
{
    const Age age = ageOf(at, now);
    if (age.days > 0) {
        return Words::tr("%1 d", "days").arg(age.days);
    }
    if (age.hours > 0) {
        return Words::tr("%1 h", "hours").arg(age.hours);
    }
    return age.minutes > 0 ? Words::tr("%1 min", "minutes").arg(age.minutes) : Words::tr("now");
}

QString spokenAge(base::Instant at, base::Instant now)
{
    const Age age = ageOf(at, now);
    if (age.days > 0) {
        return Words::tr("%n day(s)", nullptr, age.days);
    }
    return age.hours > 0 ? Words::tr("%n hour(s)", nullptr, age.hours)
                         : Words::tr("%n minute(s)", nullptr, age.minutes);
}

} // namespace latchkey::models

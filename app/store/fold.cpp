// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fold.h"

#include <QString>

#include <algorithm>

namespace latchkey::store {

namespace {

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string foldAscii(std::string_view text)
{
    std::string folded(text);
    for (char &c : folded) {
        if (c >= 'A' && c <= 'Z') {
            c = static_cast<char>(c - 'A' + 'a');
        }
    }
    return folded;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::string fold(std::string_view utf8)
{
    if (isAscii(utf8)) {
        return foldAscii(utf8);
    }
    const QString decomposed = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))
                                   .normalized(QString::NormalizationForm_KD)
                                   .toCaseFolded();
    QString bare;
    bare.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (!c.isMark()) {
            bare += c;
        }
    }
    return bare.toStdString();
}

std::string naturalKey(std::string_view utf8)
{
    const std::string folded = fold(utf8);
    std::string key;
    key.reserve(folded.size() + 4);
    for (std::size_t i = 0; i < folded.size();) {
        if (!isDigit(folded[i])) {
            key += folded[i++];
            continue;
        }
        std::size_t end = i;
        while (end < folded.size() && isDigit(folded[end])) {
            ++end;
        }
        while (i + 1 < end && folded[i] == '0') {
            ++i;
        }
        // '0' keeps numbers where digits sort; the count of digits puts 9 before 101.
        key += '0';
        key += static_cast<char>(std::min<std::size_t>(end - i, 120));
        key.append(folded, i, end - i);
        i = end;
    }
    return key;
}

} // namespace latchkey::store

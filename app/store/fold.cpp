// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fold.h"

#include <QString>

#include <vector>

namespace latchkey::store {

namespace {

char foldAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Marks that a search may leave out: Latin, Greek and Cyrillic accents, Hebrew and Arabic points.
// Vowel signs of other scripts are letters to their readers and stay.
bool isAccent(QChar c)
{
    const char16_t code = c.unicode();
    const bool accent = (code >= 0x0300 && code <= 0x036F) || (code >= 0x1AB0 && code <= 0x1AFF)
        || (code >= 0x1DC0 && code <= 0x1DFF) || (code >= 0x20D0 && code <= 0x20FF);
    const bool point = (code >= 0x0591 && code <= 0x05C7) || (code >= 0x0610 && code <= 0x061A)
        || (code >= 0x064B && code <= 0x065F) || code == 0x0670;
    return accent || (point && c.isMark());
}

// Letters with a stroke, which Unicode does not take apart.
QChar plain(QChar folded)
{
    switch (folded.unicode()) {
    case u'ø':
        return u'o';
    case u'ł':
        return u'l';
    case u'đ':
        return u'd';
    case u'ħ':
        return u'h';
    case u'ı':
        return u'i';
    default:
        return folded;
    }
}

// Takes the number at the front of `text`, without leading zeros; 120 digits at most are one.
std::string_view takeNumber(std::string_view &text)
{
    std::size_t end = 0;
    while (end < text.size() && end < 120 && isDigit(text[end])) {
        ++end;
    }
    std::string_view number = text.substr(0, end);
    text.remove_prefix(end);
    while (number.size() > 1 && number.front() == '0') {
        number.remove_prefix(1);
    }
    return number;
}

std::string foldAny(std::string_view utf8)
{
    const QString decomposed = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))
                                   .normalized(QString::NormalizationForm_KD)
                                   .toCaseFolded();
    QString bare;
    bare.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c == u'ß') {
            bare += QStringLiteral("ss");
        } else if (!isAccent(c)) {
            bare += plain(c);
        }
    }
    return bare.toStdString();
}

// The Latin letters, each folded once: none of them joins with its neighbour, so a text of them
// needs no QString.
constexpr char16_t firstLatin = 0x80, lastLatin = 0x24F;

const std::string &foldLatin(char16_t letter)
{
    static const std::vector<std::string> letters = [] {
        std::vector<std::string> made;
        for (char16_t each = firstLatin; each <= lastLatin; ++each) {
            made.push_back(foldAny(QString(QChar(each)).toStdString()));
        }
        return made;
    }();
    return letters[static_cast<std::size_t>(letter - firstLatin)];
}

// False, and `text` as it was, at the first letter that is not Latin.
bool appendLatin(std::string &text, std::string_view utf8)
{
    const std::size_t before = text.size();
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        const auto lead = static_cast<unsigned char>(utf8[at]);
        if (lead < 0x80) {
            text += foldAscii(utf8[at]);
            continue;
        }
        const auto trail = at + 1 < utf8.size() ? static_cast<unsigned char>(utf8[at + 1]) : 0U;
        const unsigned letter = (lead & 0x1FU) << 6U | (trail & 0x3FU);
        if (lead < 0xC2 || lead > 0xDF || (trail & 0xC0U) != 0x80 || letter > lastLatin) {
            text.resize(before);
            return false;
        }
        text += foldLatin(static_cast<char16_t>(letter));
        ++at;
    }
    return true;
}

} // namespace

void appendFolded(std::string &text, std::string_view utf8)
{
    if (!appendLatin(text, utf8)) {
        text += foldAny(utf8);
    }
}

std::string fold(std::string_view utf8)
{
    std::string folded;
    folded.reserve(utf8.size());
    appendFolded(folded, utf8);
    return folded;
}

std::string naturalKey(std::string_view utf8)
{
    std::string key;
    appendNaturalKey(key, fold(utf8));
    return key;
}

void appendNaturalKey(std::string &key, std::string_view folded)
{
    for (std::string_view rest = folded; !rest.empty();) {
        if (!isDigit(rest.front())) {
            key += rest.front();
            rest.remove_prefix(1);
            continue;
        }
        // '0' keeps numbers where digits sort; the count of digits puts 9 before 101.
        const std::string_view number = takeNumber(rest);
        key += '0';
        key += static_cast<char>(number.size());
        key += number;
    }
}

int compareFolded(std::string_view a, std::string_view b)
{
    const auto byte = [](std::string_view text) {
        return isDigit(text.front()) ? int{'0'} : int{static_cast<unsigned char>(text.front())};
    };
    while (!a.empty() && !b.empty()) {
        if (const int order = byte(a) - byte(b); order != 0) {
            return order;
        }
        if (!isDigit(a.front())) {
            a.remove_prefix(1);
            b.remove_prefix(1);
            continue;
        }
        const std::string_view left = takeNumber(a), right = takeNumber(b);
        if (left.size() != right.size()) {
            return left.size() < right.size() ? -1 : 1;
        }
        if (const int order = left.compare(right); order != 0) {
            return order;
        }
    }
    return static_cast<int>(b.empty()) - static_cast<int>(a.empty());
}

} // namespace latchkey::store

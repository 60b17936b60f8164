// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/people.h"

#include <array>
#include <span>
#include <string_view>

namespace latchkey::simulator {

namespace {

struct Name {
    std::string_view written;
    std::string_view ascii;
};

// People of one script, whose names go together.
struct Writing {
    std::span<const Name> first;
    std::span<const Name> last;
    std::string_view between = " ";
    bool familyFirst = false;
};

constexpr std::array latinFirst = std::to_array<Name>({{"Marta", "marta"}, {"Jonas", "jonas"},
    {"Zoë", "zoe"}, {"Çelik", "celik"}, {"Łukasz", "lukasz"}, {"Åsa", "asa"}, {"Nadia", "nadia"},
    {"Émile", "emile"}, {"Siobhán", "siobhan"}, {"Tomáš", "tomas"}, {"Ingrid", "ingrid"},
    {"Kofi", "kofi"}, {"Renata", "renata"}, {"Joaquín", "joaquin"}, {"Maud", "maud"}});
constexpr std::array latinLast
    = std::to_array<Name>({{"Nowak", "nowak"}, {"Lindqvist", "lindqvist"}, {"Brennan", "brennan"},
        {"Şahin", "sahin"}, {"Dvořák", "dvorak"}, {"Mensah", "mensah"}, {"Okafor", "okafor"},
        {"Müller", "mueller"}, {"Fabre", "fabre"}, {"Ibáñez", "ibanez"}, {"Sørensen", "soerensen"},
        {"Whitlock", "whitlock"}, {"Costa", "costa"}, {"Berg", "berg"}});
constexpr std::array cyrillicFirst = std::to_array<Name>(
    {{"Дмитрий", "dmitrij"}, {"Олена", "olena"}, {"Милица", "milica"}, {"Иван", "ivan"}});
constexpr std::array cyrillicLast = std::to_array<Name>(
    {{"Шевченко", "shevchenko"}, {"Петренко", "petrenko"}, {"Бондар", "bondar"}});
constexpr std::array greekFirst
    = std::to_array<Name>({{"Γιώργος", "giorgos"}, {"Ελένη", "eleni"}, {"Νίκος", "nikos"}});
constexpr std::array greekLast
    = std::to_array<Name>({{"Παππάς", "pappas"}, {"Δήμου", "dimou"}, {"Λάμπρου", "lamprou"}});
constexpr std::array japaneseFirst
    = std::to_array<Name>({{"花子", "hanako"}, {"健太", "kenta"}, {"美咲", "misaki"}});
constexpr std::array japaneseLast
    = std::to_array<Name>({{"山田", "yamada"}, {"小林", "kobayashi"}, {"渡辺", "watanabe"}});
constexpr std::array koreanFirst
    = std::to_array<Name>({{"서연", "seoyeon"}, {"민준", "minjun"}, {"하은", "haeun"}});
constexpr std::array koreanLast
    = std::to_array<Name>({{"김", "kim"}, {"박", "park"}, {"최", "choi"}});
constexpr std::array arabicFirst
    = std::to_array<Name>({{"محمد", "mohammed"}, {"ليلى", "layla"}, {"يوسف", "yusuf"}});
constexpr std::array arabicLast
    = std::to_array<Name>({{"العلي", "alali"}, {"حداد", "haddad"}, {"منصور", "mansour"}});
constexpr std::array hebrewFirst = std::to_array<Name>({{"נועה", "noa"}, {"איתי", "itai"}});
constexpr std::array hebrewLast = std::to_array<Name>({{"לוי", "levi"}, {"פרידמן", "friedman"}});
constexpr std::array devanagariFirst
    = std::to_array<Name>({{"अनन्या", "ananya"}, {"रोहन", "rohan"}});
constexpr std::array devanagariLast = std::to_array<Name>({{"शर्मा", "sharma"}, {"पाटील", "patil"}});

const std::array scripts = std::to_array<Writing>({{latinFirst, latinLast}, {latinFirst, latinLast},
    {latinFirst, latinLast}, {latinFirst, latinLast}, {latinFirst, latinLast},
    {latinFirst, latinLast}, {cyrillicFirst, cyrillicLast}, {greekFirst, greekLast},
    {japaneseFirst, japaneseLast, " ", true}, {koreanFirst, koreanLast, "", true},
    {arabicFirst, arabicLast}, {hebrewFirst, hebrewLast}, {devanagariFirst, devanagariLast}});

} // namespace

Person somebody(Random &random)
{
    const Writing &script = random.pick(scripts);
    const Name &first = random.pick(script.first);
    const Name &last = random.pick(script.last);
    const Name &front = script.familyFirst ? last : first;
    const Name &back = script.familyFirst ? first : last;
    return {.fullName = std::string(front.written).append(script.between).append(back.written),
        .shortName = std::string(first.ascii.substr(0, 1)).append(last.ascii)};
}

} // namespace latchkey::simulator

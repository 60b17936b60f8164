// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/fleet/macs.h"

#include <array>
#include <functional>

namespace latchkey::bench {

namespace {

using domain::Fact;
using domain::Source;

// splitmix64: a stream of its own for each Mac.
class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed)
    {
    }
    std::uint64_t next()
    {
        std::uint64_t z = m_state += 0x9E3779B97F4A7C15U;
        z = (z ^ z >> 30U) * 0xBF58476D1CE4E5B9U;
        z = (z ^ z >> 27U) * 0x94D049BB133111EBU;
        return z ^ z >> 31U;
    }
    std::uint64_t below(std::uint64_t limit) { return next() % limit; }
    bool percent(std::uint64_t chance) { return below(100) < chance; }
    template <typename List> auto pick(const List &list) { return list[below(list.size())]; }

private:
    std::uint64_t m_state;
};

constexpr std::array sites
    = {"FIN", "HEL", "LAB", "EDU", "MUC", "NYC", "OSL", "PAR", "Étage", "ROM", "SFO", "Büro"};
constexpr std::array kinds = {"MBP", "MBA", "iMac", "mini", "Studio"};
constexpr std::array models = {"MacBook Pro 14-inch", "MacBook Air 13-inch", "iMac 24-inch",
    "Mac mini", "Mac Studio", "MacBook Pro 16-inch", "MacBook Air 15-inch", "iMac Pro"};
constexpr std::array firstNames = {"Kim", "Ana", "Noah", "Zoë", "José", "Mia", "Liam", "Aino",
    "Omar", "Ines", "Yuki", "Lars", "Emma", "Ravi", "Nora", "Paul"};
constexpr std::array lastNames = {"Berg", "Núñez", "Virtanen", "Schmidt", "Rossi", "Tanaka",
    "Dubois", "Olsen", "Patel", "Garcia", "Novak", "Lindqvist", "Moreau", "Fischer", "Costa",
    "Weber", "Kowalski", "Jensen", "Haddad", "Martin"};
constexpr std::array versions = {
    "10.15.7", "11.7.10", "12.7.6", "13.6.9", "14.4.1", "14.7", "15.3.2", "15.6", "26.0", "26.1"};

std::string digits(std::uint64_t number, std::size_t length, std::string_view alphabet)
{
    std::string text(length, alphabet[0]);
    for (std::size_t i = length; i > 0 && number > 0; --i) {
        text[i - 1] = alphabet[number % alphabet.size()];
        number /= alphabet.size();
    }
    return text;
}

std::string uuid(Dice &dice)
{
    constexpr std::string_view hex = "0123456789ABCDEF";
    const std::string high = digits(dice.next(), 16, hex), low = digits(dice.next(), 16, hex);
    return high.substr(0, 8) + '-' + high.substr(8, 4) + '-' + high.substr(12) + '-'
        + low.substr(0, 4) + '-' + low.substr(4);
}

base::Instant before(Dice &dice, base::Instant today, std::chrono::days most)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(most).count();
    return today - std::chrono::seconds(dice.below(static_cast<std::uint64_t>(seconds)));
}

struct Person {
    std::string name;
    std::string account;
};

Person person(Dice &dice)
{
    const std::string first = dice.pick(firstNames), last = dice.pick(lastNames);
    return {.name = first + ' ' + last, .account = first + std::to_string(dice.below(900))};
}

void tellCommands(Dice &dice, domain::FactDocument &facts, base::Instant at)
{
    const bool isSilicon = dice.percent(70);
    const bool isAde = dice.percent(92);
    facts.state(Fact::OsVersion, std::string(dice.pick(versions)), Source::Command, at);
    facts.state(
        Fact::Hardware, std::string(isSilicon ? "apple-silicon" : "intel-t2"), Source::Command, at);
    facts.state(
        Fact::EnrollmentType, std::string(isAde ? "ade" : "user-initiated"), Source::Command, at);
    facts.state(Fact::Supervised, isAde, Source::Command, at);
    facts.state(Fact::AwaitingConfiguration, false, Source::Command, at);
    facts.state(Fact::OptionOnDevice, true, Source::Command, at);
    if (dice.percent(80)) {
        facts.state(
            Fact::FileVault, std::string(dice.percent(90) ? "on" : "off"), Source::Command, at);
    }
    facts.state(Fact::OptionState, std::string(dice.percent(95) ? "acknowledged" : "sent"),
        Source::Checkin, at);
}

void tellAccounts(Dice &dice, domain::FactDocument &facts, base::Instant at, bool holdsToken)
{
    facts.accounts = {.items = {}, .source = Source::Command, .at = at};
    facts.cryptoUsers = {.items = {}, .source = Source::Command, .at = at};
    const auto add = [&](const std::string &name, bool isAdmin, bool hasToken) {
        const std::string id = uuid(dice);
        facts.accounts->items.push_back({.name = name,
            .uuid = id,
            .uid = 501 + static_cast<std::int64_t>(facts.accounts->items.size()),
            .admin = isAdmin,
            .secureToken = hasToken,
            .loggedIn = domain::LoggedIn::Password});
        if (hasToken) {
            facts.cryptoUsers->items.push_back(
                {.uuid = id, .type = domain::CryptoUserType::LocalUser, .volumeOwner = true});
        }
    };
    add("hqadmin", true, dice.percent(60));
    add(person(dice).account, dice.percent(20), dice.percent(90));
    if (holdsToken) {
        facts.cryptoUsers->items.push_back(
            {.uuid = uuid(dice), .type = domain::CryptoUserType::BootstrapToken});
    }
}

void tellEvents(
    Dice &dice, domain::FactDocument &facts, base::Instant enrolled, base::Instant lastContact)
{
    facts.events.push_back({.kind = domain::EventKind::Authenticate,
        .at = enrolled,
        .detail = domain::EventDetail::ReEnrollment});
    facts.events.push_back({.kind = domain::EventKind::Options,
        .at = enrolled + std::chrono::seconds{20},
        .detail = domain::EventDetail::Acknowledged});
    facts.events.push_back({.kind = domain::EventKind::SetToken,
        .at = enrolled + std::chrono::minutes{9},
        .detail = domain::EventDetail::Stored,
        .fingerprint = digits(dice.next(), 16, "0123456789abcdef")});
    if (dice.percent(60)) {
        facts.events.push_back({.kind = domain::EventKind::GetToken,
            .at = std::max(enrolled + std::chrono::hours{1}, lastContact),
            .detail = domain::EventDetail::Returned});
    }
}

// The day as a whole: two Macs made on one day are the same.
void change(Made &made, Dice &dice, std::uint64_t n, std::uint64_t version)
{
    domain::Device &device = made.device;
    *device.lastContact += std::chrono::minutes{10 * version};
    if (n / 100 % 20 == 0) {
        device.name += "-" + std::to_string(version);
    }
    if (n / 100 % 10 == 1) {
        device.facts.accounts->items[1].name = person(dice).account;
    }
}

} // namespace

Made mac(
    const domain::ServerId &server, std::uint64_t n, base::Instant today, std::uint64_t version)
{
    Dice dice{std::hash<std::string>{}(server.text()) * 31 + n};
    const std::string kind = dice.pick(kinds);
    Made made;
    domain::Device &device = made.device;
    device.server = server;
    device.udid = uuid(dice);
    device.id = domain::DeviceId{device.udid};
    device.serial = "C02"
        + digits(
            n * 2'654'435'761U % 2'821'109'907'456U, 8, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    device.name = std::string(dice.pick(sites)) + '-' + kind + '-' + std::to_string(n);
    device.model = dice.pick(models);
    device.user = dice.percent(85) ? person(dice).name : std::string();
    device.enrolledAt = before(dice, today - std::chrono::days{30}, std::chrono::days{700});
    device.lastContact
        = before(dice, today, dice.percent(90) ? std::chrono::days{3} : std::chrono::days{30});
    made.holdsToken = dice.percent(84);
    tellCommands(dice, device.facts, *device.lastContact);
    tellAccounts(dice, device.facts, *device.lastContact, made.holdsToken);
    if (made.holdsToken) {
        tellEvents(dice, device.facts, *device.enrolledAt, *device.lastContact);
    }
    if (version > 0) {
        change(made, dice, n, version);
    }
    return made;
}

domain::Device listed(Made made, base::Instant at)
{
    domain::FactDocument &facts = made.device.facts;
    facts.state(Fact::EscrowOnServer, std::string(made.holdsToken ? "escrowed" : "not-escrowed"),
        Source::Server, at);
    facts.state(Fact::ServerSupports, true, Source::Server, at);
    made.device.readAt = at;
    return std::move(made.device);
}

bool isChanged(std::uint64_t n, std::uint64_t perMille)
{
    return Dice{n * 7 + 1}.below(1000) < perMille;
}

} // namespace latchkey::bench

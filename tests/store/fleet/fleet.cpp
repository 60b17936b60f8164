// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fleet/fleet.h"

#include <array>

namespace latchkey::fleet {

namespace {

using domain::Fact;

constexpr std::array names = {"FIN-MBP-%", "fin-imac-%", "Étage-Büro-%", "ＷＩＤＥ-%", "Łódź-%",
    "مكتب-%", "教室-%", "mac % left", "FIN-MBP-0%"};
constexpr std::array users = {"", "Kim Berg", "kim", "José Núñez", "Zoë", "山田太郎"};
constexpr std::array models
    = {"", "MacBook Pro 14-inch", "MacBook Air", "iMac 27-inch", "Mac mini"};
constexpr std::array versions
    = {"", "10.14.6", "10.15", "10.15.7", "10.16", "11.7", "14", "14.4.1", "15.6", "26.1"};
constexpr std::array reasons = {"option-pending", "token-lost-at-reenrollment",
    "never-escrowed-auto-admin", "never-checked-in", "not-exposed", "accounts", ""};

template <typename List> auto pick(Random &random, const List &list)
{
    return list[below(random, list.size())];
}

std::optional<base::Instant> timeBefore(Random &random, std::chrono::hours most)
{
    if (below(random, 5) == 0) {
        return std::nullopt;
    }
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(most).count();
    return now() - std::chrono::seconds(below(random, static_cast<std::size_t>(seconds)));
}

std::string digits(std::size_t number, std::size_t length)
{
    const std::string text = std::to_string(number);
    return std::string(length - std::min(length, text.size()), '0') + text;
}

void tellWord(Random &random, domain::Diagnosis &diagnosis, Fact fact)
{
    const auto &words = domain::factWords(fact);
    const std::size_t word = below(random, words.size() + 1);
    if (word < words.size()) {
        diagnosis.facts[fact].value = std::string(words[word]);
    }
}

domain::Diagnosis diagnosis(Random &random)
{
    domain::Diagnosis told;
    for (const Fact fact :
        {Fact::Hardware, Fact::FileVault, Fact::EnrollmentType, Fact::AuthAllowed}) {
        tellWord(random, told, fact);
    }
    if (const std::string version = pick(random, versions); !version.empty()) {
        told.facts[Fact::OsVersion].value = version;
    }
    for (domain::Trilean *list :
        {&told.consequences.notReadyToErase, &told.consequences.managedUpdatesAskForPassword,
            &told.consequences.newUsersGetNoSecureToken}) {
        *list = static_cast<domain::Trilean>(below(random, 3));
    }
    return told;
}

domain::Summary summary(Random &random)
{
    const auto status = static_cast<domain::Status>(below(random, 5));
    return {.status = status,
        .why = status == domain::Status::Escrowed ? "" : pick(random, reasons),
        .proof = static_cast<domain::Proof>(below(random, 4)),
        .option = static_cast<domain::Option>(below(random, 5)),
        .provenAt = timeBefore(random, std::chrono::hours{24 * 60}),
        .escrowedAt = timeBefore(random, std::chrono::hours{24 * 200}),
        .fetchedAt = timeBefore(random, std::chrono::hours{24 * 100})};
}

void tellLists(Random &random, domain::FactDocument &facts)
{
    if (below(random, 3) != 0) {
        facts.accounts.emplace();
        for (std::size_t i = below(random, 4); i > 0; --i) {
            domain::Account account{.name = std::array{"hqadmin", "Kim", "loaner"}[i - 1]};
            if (const std::size_t token = below(random, 3); token < 2) {
                account.secureToken = token == 1;
            }
            facts.accounts->items.push_back(account);
        }
    }
    if (below(random, 2) == 0) {
        facts.cryptoUsers
            = domain::Listing<domain::CryptoUser>{.items = {}, .complete = below(random, 4) != 0};
        for (std::size_t i = below(random, 3); i > 0; --i) {
            domain::CryptoUser user{.uuid = "U" + std::to_string(i),
                .type = below(random, 2) == 0 ? domain::CryptoUserType::LocalUser
                                              : domain::CryptoUserType::BootstrapToken};
            if (below(random, 2) == 0) {
                user.volumeOwner = below(random, 2) == 0;
            }
            facts.cryptoUsers->items.push_back(user);
        }
    }
}

} // namespace

std::size_t below(Random &random, std::size_t limit)
{
    return static_cast<std::size_t>(random() % limit);
}

base::Instant now()
{
    return *base::parseRfc3339("2026-11-24T14:30:00Z");
}

store::CachedDevice mac(Random &random, std::size_t n, const domain::ServerId &server)
{
    std::string name = names[n % names.size()];
    name.replace(name.find('%'), 1, std::to_string(n / 3));
    const std::string udid = "4C4C4544-0000-2010-8020-" + digits(n, 12);
    store::CachedDevice made{.device = {.server = server,
                                 .id = domain::DeviceId{udid},
                                 .udid = udid,
                                 .serial = "C02" + digits(n * 7919 % 1'000'000, 6),
                                 .name = name,
                                 .model = pick(random, models),
                                 .user = pick(random, users)},
        .diagnosis = diagnosis(random),
        .summary = summary(random)};
    made.device.lastContact = timeBefore(random, std::chrono::hours{24 * 20});
    made.device.readAt = now() - std::chrono::minutes(below(random, 5000));
    made.device.facts.state(
        Fact::EscrowOnServer, std::string("escrowed"), domain::Source::Server, made.device.readAt);
    tellLists(random, made.device.facts);
    return made;
}

std::vector<store::CachedDevice> macs(
    std::uint64_t seed, std::size_t count, const domain::ServerId &server)
{
    Random random{seed};
    std::vector<store::CachedDevice> made;
    made.reserve(count);
    for (std::size_t n = 0; n < count; ++n) {
        made.push_back(mac(random, n, server));
    }
    return made;
}

} // namespace latchkey::fleet

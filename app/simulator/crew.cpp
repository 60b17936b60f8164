// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/crew.h"

namespace latchkey::simulator {

Crew::Crew(EventLoop &loop, const DeviceCa *ca, Options options)
    : m_loop(loop)
    , m_ca(ca)
    , m_options(std::move(options))
    , m_client(loop, m_options.connections, m_options.deadline)
    , m_courier(m_client)
{
}

std::size_t Crew::add(Mac mac, const Surroundings &surroundings)
{
    const std::size_t index = m_members.size();
    m_byUdid.emplace(mac.udid, index);
    m_members.push_back({.mac = std::move(mac), .surroundings = surroundings});
    return index;
}

std::optional<std::size_t> Crew::indexOf(const std::string &udid) const
{
    const auto found = m_byUdid.find(udid);
    return found == m_byUdid.end() ? std::nullopt : std::optional(found->second);
}

void Crew::contact(std::size_t index, Contact contact)
{
    ++m_underWay;
    m_members[index].waiting.push_back(std::move(contact));
    if (!m_members[index].onVisit) {
        startNext(index);
    }
}

void Crew::startNext(std::size_t index)
{
    Member &member = m_members[index];
    if (member.waiting.empty()) {
        return;
    }
    Contact contact = std::move(member.waiting.front());
    member.waiting.pop_front();
    if (!member.identity || contact.newIdentity || contact.renewedIdentity) {
        auto identity = identityFor(member, contact);
        if (!identity) {
            --m_underWay;
            contact.done({.refusals = {}, .lost = identity.error()});
            startNext(index);
            return;
        }
        member.identity.emplace(std::move(*identity));
    }
    member.onVisit = true;
    m_courier.carry(
        std::make_unique<Visit>(member.mac, member.surroundings, std::move(contact.errands)),
        *member.identity, member.surroundings,
        [this, index, done = std::move(contact.done)](const VisitOutcome &outcome) {
            m_members[index].onVisit = false;
            --m_underWay;
            done(outcome);
            if (!m_members[index].onVisit) {
                startNext(index);
            }
        });
}

base::Result<Identity> Crew::identityFor(const Member &member, const Contact &contact)
{
    if (m_ca != nullptr && member.identity && contact.renewedIdentity) {
        return m_ca->renew(*member.identity, member.mac.udid);
    }
    if (!member.identity && !m_options.identities.empty()) {
        auto ready = Identity::load(m_options.identities, member.mac.udid);
        if (ready || ready.error().kind != base::ErrorKind::NotFound) {
            return ready;
        }
    }
    if (m_ca == nullptr) {
        return base::fail(base::ErrorKind::NotFound, member.mac.udid + ".pem",
            "no identity is ready, and there is no ca.key to make one");
    }
    return m_ca->issue(member.mac.udid, m_options.keys);
}

void Crew::run(std::chrono::milliseconds atMost)
{
    m_loop.run(atMost);
    const auto now = std::chrono::steady_clock::now();
    if (now - m_lastCheck > std::chrono::seconds(1)) {
        m_lastCheck = now;
        m_client.checkDeadlines();
    }
}

} // namespace latchkey::simulator

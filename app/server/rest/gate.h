// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/audit/auditentry.h"
#include "server/front/router.h"
#include "server/parts.h"
#include "server/rest/apitoken.h"
#include "server/rest/problem.h"
#include "server/storage/storage.h"

#include <functional>
#include <optional>
#include <string>

namespace latchkey::server {

/// Who asked, and the way back: kept by work that ends after the request is gone.
struct Caller {
    Parts parts;
    ApiToken token;
    std::string address;
    std::optional<std::string> person; ///< whom the client names, unchecked
    std::string requestId;
    Respond respond;

    /// Answers, counts, and logs what failed inside.
    void give(Outcome outcome) const;
    /// An audit record of this caller, now.
    [[nodiscard]] AuditRecord record(AuditAction action) const;
};

/// A GET: reads from one commit and answers at once.
struct ReadRoute {
    std::string path; ///< below /api/v1
    Scope scope = Scope::Read;
    std::function<Outcome(const Caller &, Session &, const Request &)> work;
};
void addReadRoute(Router &router, const Parts &parts, ReadRoute route);

/// What changes something: answers later through its Caller. A refusal for want of the scope is
/// audited before it is answered.
struct ActRoute {
    std::string method;
    std::string path; ///< below /api/v1
    Scope scope;
    AuditAction action;
    std::size_t bodyLimit;
    std::function<void(const Caller &, const Request &)> work;
};
void addActRoute(Router &router, const Parts &parts, ActRoute route);

/// Runs `work` as one job of the writer and answers when its commit is synced. Work that refuses
/// returns a Problem, and what it wrote (an audit entry) stays; an Error rolls it back.
/// `committed` may look at the store once more and change the answer.
void answerAfterCommit(const Caller &caller,
    std::function<base::Result<Outcome>(Session &session)> work,
    std::function<Outcome(const Outcome &outcome)> committed = {});

/// The Mac a request names, as the audit may keep it: none where it is no such id.
[[nodiscard]] std::optional<std::string> deviceNamed(const Request &request);

/// Audits a refusal, then answers with it.
void refuseAudited(const Caller &caller, AuditRecord record, const Problem &problem);

/// The member "audit" of an answer: the entry that this change has in the audit.
void writeAuditedAs(json::Writer &writer, const Caller &caller, std::int64_t number);

} // namespace latchkey::server

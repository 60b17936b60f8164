// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/values.h"

#include "words/filling.h"

#include <QCoreApplication>

namespace latchkey::words {

namespace {

struct Values {
    Q_DECLARE_TR_FUNCTIONS(latchkey::words::Values)
};

} // namespace

QString word(domain::Status status)
{
    switch (status) {
    case domain::Status::NotEscrowed:
        //: Status of a Mac
        return Values::tr("Not escrowed");
    case domain::Status::AtRisk:
        //: Status of a Mac
        return Values::tr("At risk");
    case domain::Status::Unknown:
        //: Status of a Mac
        return Values::tr("Unknown");
    case domain::Status::Escrowed:
        //: Status of a Mac
        return Values::tr("Escrowed");
    case domain::Status::NotApplicable:
        //: Status of a Mac
        return Values::tr("Not applicable");
    }
    return {};
}

QString word(domain::Option option)
{
    switch (option) {
    case domain::Option::Acknowledged:
        //: State of the enrollment option
        return Values::tr("Acknowledged");
    case domain::Option::Pending:
        //: State of the enrollment option
        return Values::tr("Pending");
    case domain::Option::Refused:
        //: State of the enrollment option
        return Values::tr("Refused");
    case domain::Option::NotSent:
        //: State of the enrollment option
        return Values::tr("Not sent");
    case domain::Option::Unknown:
        //: State of the enrollment option
        return Values::tr("Unknown");
    }
    return {};
}

QString word(domain::Proof proof)
{
    switch (proof) {
    case domain::Proof::Proven:
        //: Proof that the token works
        return Values::tr("Proven");
    case domain::Proof::Refuted:
        //: Proof that the token works
        return Values::tr("Refuted");
    case domain::Proof::CannotBeAsked:
        //: Proof that the token works
        return Values::tr("Cannot be asked");
    case domain::Proof::NotProven:
        //: Proof that the token works
        return Values::tr("Not proven");
    }
    return {};
}

QString word(domain::Outcome outcome)
{
    switch (outcome) {
    case domain::Outcome::Queued:
        //: What became of one Mac in an action
        return Values::tr("Queued");
    case domain::Outcome::Waiting:
        //: What became of one Mac in an action
        return Values::tr("Waiting for the Mac");
    case domain::Outcome::Acknowledged:
        //: What became of one Mac in an action
        return Values::tr("Acknowledged");
    case domain::Outcome::Verified:
        //: What became of one Mac in an action
        return Values::tr("Verified");
    case domain::Outcome::Failed:
        //: What became of one Mac in an action
        return Values::tr("Failed");
    case domain::Outcome::Unknown:
        //: What became of one Mac in an action
        return Values::tr("Unknown: reply lost");
    case domain::Outcome::Cancelled:
        //: What became of one Mac in an action
        return Values::tr("Cancelled");
    case domain::Outcome::LeftAlone:
        //: What became of one Mac in an action
        return Values::tr("Left alone");
    }
    return {};
}

QString word(domain::ActionKind kind)
{
    switch (kind) {
    case domain::ActionKind::ResendOptions:
        //: An action
        return Values::tr("Re-send option");
    case domain::ActionKind::Prove:
        //: An action
        return Values::tr("Prove tokens");
    case domain::ActionKind::Revoke:
        //: An action
        return Values::tr("Revoke tokens");
    }
    return {};
}

QString word(domain::Severity severity)
{
    switch (severity) {
    case domain::Severity::Critical:
        //: How grave a finding is
        return Values::tr("Critical");
    case domain::Severity::Warning:
        //: How grave a finding is
        return Values::tr("Warning");
    case domain::Severity::Info:
        //: How grave a finding is
        return Values::tr("Info");
    }
    return {};
}

QString word(domain::Confidence confidence)
{
    switch (confidence) {
    case domain::Confidence::Certain:
        //: How sure a finding is
        return Values::tr("certain");
    case domain::Confidence::Likely:
        //: How sure a finding is
        return Values::tr("likely");
    case domain::Confidence::Possible:
        //: How sure a finding is
        return Values::tr("possible");
    }
    return {};
}

QString word(domain::Trilean value)
{
    switch (value) {
    case domain::Trilean::No:
        //: An answer
        return Values::tr("No");
    case domain::Trilean::Yes:
        //: An answer
        return Values::tr("Yes");
    case domain::Trilean::Unknown:
        //: An answer
        return Values::tr("Unknown");
    }
    return {};
}

QString word(domain::Source source, const Reader &reader)
{
    switch (source) {
    case domain::Source::Checkin:
        //: Who said it: a message of the Mac to the server, which is %1
        return Values::tr("check-in at %1").arg(serverName(reader));
    case domain::Source::Command:
        //: Who said it: the Mac's answer to a command of the server, which is %1
        return Values::tr("answer to %1").arg(serverName(reader));
    case domain::Source::Server:
        //: Who said it: a field of the server %1
        return Values::tr("read from %1").arg(serverName(reader));
    case domain::Source::Config:
        //: Who said it: the enrollment's settings
        return Values::tr("enrollment settings");
    case domain::Source::Mac:
        //: Who said it: the output of a command on the Mac
        return Values::tr("output of the Mac");
    case domain::Source::Admin:
        //: Who said it: a person
        return Values::tr("told by an admin");
    }
    return {};
}

QString word(domain::ComparisonVerdict verdict)
{
    switch (verdict) {
    case domain::ComparisonVerdict::SystemAccount:
        //: Result of comparing one crypto user
        return Values::tr("Expected");
    case domain::ComparisonVerdict::BootstrapToken:
        //: Result of comparing one crypto user
        return Values::tr("Expected");
    case domain::ComparisonVerdict::PersonalRecovery:
        //: Result of comparing one crypto user
        return Values::tr("Expected");
    case domain::ComparisonVerdict::IcloudRecovery:
        //: Result of comparing one crypto user
        return Values::tr("Expected");
    case domain::ComparisonVerdict::InstitutionalRecovery:
        //: Result of comparing one crypto user
        return Values::tr("Expected");
    case domain::ComparisonVerdict::DiskPassphrase:
        //: Result of comparing one crypto user
        return Values::tr("Expected");
    case domain::ComparisonVerdict::UnknownType:
        //: Result of comparing one crypto user
        return Values::tr("Unknown type");
    case domain::ComparisonVerdict::NoAccount:
        //: Result of comparing one crypto user
        return Values::tr("No account");
    case domain::ComparisonVerdict::Matches:
        //: Result of comparing one crypto user
        return Values::tr("Same");
    case domain::ComparisonVerdict::CryptoOnly:
        //: Result of comparing one crypto user
        return Values::tr("Can’t unlock");
    case domain::ComparisonVerdict::UnlockOnly:
        //: Result of comparing one crypto user
        return Values::tr("Left over");
    case domain::ComparisonVerdict::Unchecked:
        //: Result of comparing one crypto user
        return Values::tr("Not checked");
    }
    return {};
}

QString word(domain::ComparisonKind kind)
{
    switch (kind) {
    case domain::ComparisonKind::LocalUser:
        //: Kind of a crypto user
        return Values::tr("Local user");
    case domain::ComparisonKind::BootstrapToken:
        //: Kind of a crypto user
        return Values::tr("Token key");
    case domain::ComparisonKind::PersonalRecovery:
        //: Kind of a crypto user
        return Values::tr("Personal recovery key");
    case domain::ComparisonKind::IcloudRecovery:
        //: Kind of a crypto user
        return Values::tr("iCloud recovery");
    case domain::ComparisonKind::InstitutionalRecovery:
        //: Kind of a crypto user
        return Values::tr("Institutional recovery key");
    case domain::ComparisonKind::DiskPassphrase:
        //: Kind of a crypto user
        return Values::tr("Disk passphrase");
    case domain::ComparisonKind::SystemAccount:
        //: Kind of a crypto user
        return Values::tr("System account");
    case domain::ComparisonKind::Unknown:
        //: Kind of a crypto user
        return Values::tr("Unknown type");
    }
    return {};
}

QString word(domain::Presence presence)
{
    switch (presence) {
    case domain::Presence::Present:
        //: Whether the token key is on the volume
        return Values::tr("On the volume");
    case domain::Presence::Absent:
        //: Whether the token key is on the volume
        return Values::tr("Not on the volume");
    case domain::Presence::Unknown:
        //: Whether the token key is on the volume
        return Values::tr("Unknown");
    }
    return {};
}

} // namespace latchkey::words

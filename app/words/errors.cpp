// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/errors.h"

#include "words/filling.h"

#include <QCoreApplication>

#include <array>

// Each text says what failed, where, and what to do. {where} stays as it is: a file, a host, a
// place in an answer.
namespace latchkey::words {

namespace {

using enum base::ErrorKind;

constexpr const char *context = "latchkey::words::Errors";

struct Errors {
    Q_DECLARE_TR_FUNCTIONS(latchkey::words::Errors)
};

struct ErrorText {
    base::ErrorKind kind;
    const char *text;
    const char *nowhere; ///< for an error that does not say where
};

constexpr std::array<ErrorText, 29> texts = {{
    {Cancelled, QT_TRANSLATE_NOOP("latchkey::words::Errors", "Cancelled. Nothing more was done."),
        nullptr},
    {NameNotFound,
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "The name {where} was not found. Check the address and the network."),
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "The server’s name was not found. Check the address and the network.")},
    {ConnectionRefused,
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "{where} refused the connection. Check the port, and whether the server runs."),
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "The server refused the connection. Check the port, and whether the server runs.")},
    {ConnectionLost,
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "{where} closed the connection before it had answered. Try again."),
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "The server closed the connection before it had answered. Try again.")},
    {TlsFailed,
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "The certificate of {where} is not trusted. Add its authority or its pin to the "
            "server’s settings."),
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "The server’s certificate is not trusted. Add its authority or its pin to the server’s "
            "settings.")},
    {NoTls,
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "{where} does not speak TLS. Give the port that does, or http:// instead of https://."),
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "The server does not speak TLS. Give the port that does, or http:// instead of "
            "https://.")},
    {DeadlineExceeded,
        QT_TRANSLATE_NOOP(
            "latchkey::words::Errors", "{where} did not answer in time. Try again later."),
        QT_TRANSLATE_NOOP(
            "latchkey::words::Errors", "The server did not answer in time. Try again later.")},
    {TooLarge,
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "{where} is larger than Latchkey reads. Ask for less at once."),
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "That is larger than Latchkey reads. Ask for less at once.")},
    {Redirected,
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "{where} sends to another address, which Latchkey does not follow. Put in the new "
            "address."),
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "The server sends to another address, which Latchkey does not follow. Put in the new "
            "address.")},
    {NoHttpStatus,
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "{where} gave no HTTP answer. Look there whether the request arrived."),
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "The server gave no HTTP answer. Look there whether the request arrived.")},
    {CredentialsRefused,
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "{where} refused the sign-in. Check the user and the secret."),
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "The server refused the sign-in. Check the user and the secret.")},
    {PermissionMissing,
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "{where} does not permit this. Give the API token the missing scope."),
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "The server does not permit this. Give the API token the missing scope.")},
    {NotFound,
        QT_TRANSLATE_NOOP(
            "latchkey::words::Errors", "{where} was not found. Check the name, or sync again."),
        QT_TRANSLATE_NOOP(
            "latchkey::words::Errors", "It was not found. Check the name, or sync again.")},
    {Conflict,
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "{where} has changed meanwhile. Read it again, then decide anew."),
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "It has changed meanwhile. Read it again, then decide anew.")},
    {TooManyRequests,
        QT_TRANSLATE_NOOP("latchkey::words::Errors", "{where} asks for a pause. Try again later."),
        QT_TRANSLATE_NOOP(
            "latchkey::words::Errors", "The server asks for a pause. Try again later.")},
    {ServerError,
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "{where} reports an error of its own. Look into its log, or try again later."),
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "The server reports an error of its own. Look into its log, or try again later.")},
    {UnexpectedStatus,
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "{where} gave an answer that Latchkey does not expect. Check the address and the kind "
            "of server."),
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "The server gave an answer that Latchkey does not expect. Check the address and the "
            "kind of server.")},
    {MalformedAnswer,
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "{where} is not what it should be, and nothing of it was taken. Check the input or the "
            "server’s version."),
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "The answer is not what it should be, and nothing of it was taken. Check the server’s "
            "version.")},
    {UnsupportedVersion,
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "{where} has a version that Latchkey does not know. Update the older of the two."),
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "The version is one that Latchkey does not know. Update the older of the two.")},
    {Usage, QT_TRANSLATE_NOOP("latchkey::words::Errors", "{where} cannot be used so. See --help."),
        QT_TRANSLATE_NOOP("latchkey::words::Errors", "It cannot be used so. See --help.")},
    {Unreadable,
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "{where} cannot be read. Check that it is there and that you may read it."),
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "A file cannot be read. Check that it is there and that you may read it.")},
    {Unwritable,
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "{where} cannot be written. Check the folder, its permissions and the space left."),
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "A file cannot be written. Check the folder, its permissions and the space left.")},
    {Damaged,
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "{where} is damaged. Nothing in it was changed; restore it from a backup."),
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "Stored data is damaged. Nothing in it was changed; restore it from a backup.")},
    {KeyRefused,
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "{where} can be read by others or does not open the data. Make it mode 0600, or use "
            "the right key."),
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "The key does not open the data. Use the right key or passphrase.")},
    {NoKeyring,
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "No keyring holds the secret of {where}. Unlock the keyring, or give the secret by "
            "LATCHKEY_SECRET_NAME."),
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "There is no keyring here. Unlock it, or give the secret by LATCHKEY_SECRET_NAME.")},
    {Unsupported,
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "{where} cannot do this. Its page under Servers lists what it can."),
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "This cannot be done here. The page Servers lists what each server can.")},
    {Offline,
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "{where} is offline. Everything read before stays readable; try again when it "
            "answers."),
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "The server is offline. Everything read before stays readable; try again when it "
            "answers.")},
    {Busy,
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "{where} is in use by another Latchkey. Close that one, or wait."),
        QT_TRANSLATE_NOOP(
            "latchkey::words::Errors", "Another Latchkey is using it. Close that one, or wait.")},
    {Internal,
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "Something that must not happen has happened in {where}. Nothing was sent; report it "
            "with this text."),
        QT_TRANSLATE_NOOP("latchkey::words::Errors",
            "Something that must not happen has happened. Report it with this text.")},
}};

constexpr bool textsFollowTheEnum()
{
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (static_cast<std::size_t>(texts[i].kind) != i) {
            return false;
        }
    }
    return static_cast<std::size_t>(Internal) + 1 == texts.size();
}
static_assert(textsFollowTheEnum());

QString mainSentence(const base::Error &error, const Reader &reader)
{
    const ErrorText &own = texts[static_cast<std::size_t>(error.kind)];
    const bool nowhere = error.where.empty() && own.nowhere != nullptr;
    Filling filling;
    filling.set(u"where", isolated(text(error.where), reader));
    const QString translated
        = QCoreApplication::translate(context, nowhere ? own.nowhere : own.text);
    return filling.fill(translated).value_or(translated);
}

} // namespace

QString sentence(const base::Error &error, const Reader &reader)
{
    QString sentence = mainSentence(error, reader);
    if (error.retryAfter) {
        //: Added to an error; %1 is a number of seconds
        sentence += u' '
            + Errors::tr("It can be tried again in %1 s.")
                  .arg(reader.locale.toString(static_cast<qlonglong>(error.retryAfter->count())));
    }
    if (!error.detail.empty()) {
        //: Added to an error: what the library or the server said in its own words
        sentence += u' ' + Errors::tr("(%1)").arg(text(error.detail));
    }
    if (!error.requestId.empty()) {
        //: Added to an error: the id under which the server logged the request
        sentence += u' ' + Errors::tr("[request %1]").arg(text(error.requestId));
    }
    return sentence;
}

QString namesSealed(const base::Error &error, const Reader &reader)
{
    if (error.kind == Conflict) {
        //: %1 is a server
        return Errors::tr("User and account names of %1 are sealed with another key than this "
                          "profile’s. Sync to read them again.")
            .arg(isolated(text(error.where), reader));
    }
    //: The reason follows
    return Errors::tr("User and account names stay sealed.") + u' ' + sentence(error, reader);
}

} // namespace latchkey::words

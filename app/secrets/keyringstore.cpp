// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keyringstore.h"

#include "secrets/headless.h"

#include <qt6keychain/keychain.h>

#include <QPointer>
#include <QTimer>

#include <chrono>
#include <memory>

namespace latchkey::secrets {

namespace {

constexpr std::chrono::minutes patience{2}; // a person may have to unlock the keyring

QString service()
{
    return QStringLiteral("Latchkey");
}

base::Error errorOf(const QKeychain::Job &job, const std::string &name)
{
    const std::string words = job.errorString().toStdString();
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {.kind = base::ErrorKind::NotFound, .where = name, .detail = words};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return {.kind = base::ErrorKind::KeyRefused, .where = name, .detail = words};
    case QKeychain::NoError:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // without a session bus it is this one
        break;
    }
    return {.kind = base::ErrorKind::NoKeyring, .where = name, .detail = waysFor(name)};
}

// Overwrites the bytes in place, in all copies that share them: the job's own, too.
void wipeShared(const QByteArray &bytes)
{
    volatile char *byte = const_cast<char *>(bytes.constData());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        byte[i] = 0;
    }
}

} // namespace

KeyringStore::KeyringStore(const std::filesystem::path &profile)
{
    std::error_code code;
    const auto whole = std::filesystem::weakly_canonical(profile, code);
    m_suffix = QLatin1Char('@') + QString::fromStdString((code ? profile : whole).string());
}

template <typename T, typename Finished>
base::Call KeyringStore::start(
    QKeychain::Job *job, const SecretName &name, const base::Promise<T> &promise, Finished finished)
{
    job->setKey(QString::fromStdString(name.name) + m_suffix);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, &m_context,
        [promise, finished, name = name.name](QKeychain::Job *ended) {
            if (promise.isWanted()) {
                promise.deliver(ended->error() == QKeychain::NoError
                        ? finished(*ended)
                        : base::Result<T>(tl::unexpected(errorOf(*ended, name))));
            }
        });
    QTimer::singleShot(patience, &m_context, [promise, name = name.name] {
        promise.deliver(
            base::fail(base::ErrorKind::DeadlineExceeded, name, "the keyring does not answer"));
    });
    // Some backends fail within start(): the asker must have its Call before that.
    QMetaObject::invokeMethod(job, &QKeychain::Job::start, Qt::QueuedConnection);
    return promise.call();
}

base::Call KeyringStore::read(const SecretName &name, base::Completion<base::Secret> done)
{
    auto *job = new QKeychain::ReadPasswordJob(service()); // deletes itself
    return start(job, name, base::Promise<base::Secret>(std::move(done)),
        [](const QKeychain::Job &ended) -> base::Result<base::Secret> {
            const QByteArray bytes
                = static_cast<const QKeychain::ReadPasswordJob &>(ended).binaryData();
            base::Secret secret(
                std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
            wipeShared(bytes);
            return secret;
        });
}

base::Call KeyringStore::write(
    const SecretName &name, base::Secret secret, base::Completion<void> done)
{
    auto *job = new QKeychain::WritePasswordJob(service()); // deletes itself
    // The job reads from the locked memory, which therefore lives as long as the job.
    const auto held = std::make_shared<base::Secret>(std::move(secret));
    job->setBinaryData(
        QByteArray::fromRawData(held->view().data(), static_cast<qsizetype>(held->size())));
    QObject::connect(job, &QObject::destroyed, [held] {});
    return start(job, name, base::Promise<void>(std::move(done)),
        [](const QKeychain::Job &) { return base::Result<void>{}; });
}

base::Call KeyringStore::remove(const SecretName &name, base::Completion<void> done)
{
    auto *job = new QKeychain::DeletePasswordJob(service()); // deletes itself
    return start(job, name,
        base::Promise<void>([done = std::move(done)](base::Result<void> result) {
            const bool wasAbsent = !result && result.error().kind == base::ErrorKind::NotFound;
            done(wasAbsent ? base::Result<void>{} : std::move(result));
        }),
        [](const QKeychain::Job &) { return base::Result<void>{}; });
}

} // namespace latchkey::secrets

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"
#include "http/trust.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace latchkey::http {

/// A request that is on its way, and the manager that is for it alone, if one is.
struct Posted {
    std::unique_ptr<QNetworkAccessManager> own = {};
    QNetworkReply *reply = nullptr;
};

/// One request and its answer on the wire: reads within the limits and decides what came of it.
class Exchange : public QObject {
    Q_OBJECT

public:
    struct Limits {
        std::chrono::milliseconds deadline;
        std::size_t size;
        std::string where;
    };
    using Done = std::function<void(Outcome)>;

    /// `done` is called once, from the event loop, unless this dies before. Must die before a
    /// manager that made the reply and is shared.
    Exchange(Posted posted, const Trust &trust, Limits limits, Done done);
    ~Exchange() override;

private:
    void onEncrypted();
    void onSslErrors(const QList<QSslError> &errors);
    void readMore();
    void onFinished();
    void stop(base::Error verdict);
    [[nodiscard]] Outcome outcome() const;
    [[nodiscard]] Response response(int status) const;

    std::unique_ptr<QNetworkAccessManager> m_own; ///< dies after its reply
    QNetworkReply *m_reply;
    const Trust &m_trust;
    Limits m_limits;
    Done m_done;
    QTimer m_deadline;
    std::string m_body;
    QList<QSslError> m_sslErrors;
    std::optional<base::Error> m_verdict; ///< ours; beats whatever Qt reports after the abort
};

} // namespace latchkey::http

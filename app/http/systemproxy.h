// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxyFactory>

namespace latchkey::http {

/// The proxy that this machine's settings name, and none to the machine itself.
class SystemProxy final : public QNetworkProxyFactory {
public:
    explicit SystemProxy(bool isLoopback)
        : m_isLoopback(isLoopback)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return m_isLoopback ? QList<QNetworkProxy>{QNetworkProxy(QNetworkProxy::NoProxy)}
                            : systemProxyForQuery(query);
    }

private:
    bool m_isLoopback;
};

} // namespace latchkey::http

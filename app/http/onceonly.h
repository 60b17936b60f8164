// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QIODevice>

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>

namespace latchkey::http {

/// A request's body that can be read one time. Qt sends a request again by itself when its
/// connection is cut, unless the body cannot be wound back.
class OnceOnly final : public QIODevice {
public:
    OnceOnly(std::string body, QObject *parent)
        : QIODevice(parent)
        , m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~OnceOnly() override { base::wipe(m_body); } // it may be a sign-in
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_at == m_body.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return static_cast<qint64>(m_body.size() - m_at);
    }
    bool reset() override { return false; }

protected:
    qint64 readData(char *into, qint64 most) override
    {
        const auto count = std::min(static_cast<std::size_t>(most), m_body.size() - m_at);
        std::memcpy(into, m_body.data() + m_at, count);
        m_at += count;
        return static_cast<qint64>(count);
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::string m_body;
    std::size_t m_at = 0;
};

} // namespace latchkey::http

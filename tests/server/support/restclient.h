// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace latchkey::tests {

struct Answer {
    int status = 0; ///< 0: no HTTP answer came
    std::map<std::string, std::string> headers = {}; ///< names in lower case
    std::string body = {};

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QString problem() const; ///< the detail of a problem document
};

using HeaderList = std::vector<std::pair<std::string, std::string>>;

/// A blocking HTTP client over one socket a request.
class RestClient {
public:
    explicit RestClient(std::string url, std::string token = {});
    [[nodiscard]] Answer get(const std::string &path) const;
    [[nodiscard]] Answer call(const std::string &method, const std::string &path,
        const HeaderList &headers = {}, const std::string &body = {}) const;
    [[nodiscard]] Answer postJson(
        const std::string &path, const std::string &key, const std::string &body) const;

private:
    std::string m_host;
    std::string m_port;
    std::string m_token;
};

} // namespace latchkey::tests

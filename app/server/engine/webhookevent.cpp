// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/webhookevent.h"

#include "base/encoding.h"
#include "json/document.h"
#include "json/fields.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>

namespace latchkey::server {

namespace {

base::Result<void> malformed(std::string detail)
{
    return base::fail(base::ErrorKind::MalformedAnswer, "webhook", std::move(detail));
}

/// Where the text of the first member of this name begins; npos if its value is no text.
std::size_t beginOfText(std::string_view body, std::string_view member)
{
    constexpr std::string_view space = " \t\r\n";
    const auto at = body.find(member);
    const auto colon
        = at == std::string_view::npos ? at : body.find_first_not_of(space, at + member.size());
    if (colon == std::string_view::npos || body[colon] != ':') {
        return std::string_view::npos;
    }
    const auto quote = body.find_first_not_of(space, colon + 1);
    return quote != std::string_view::npos && body[quote] == '"' ? quote + 1
                                                                 : std::string_view::npos;
}

/// Cuts the Mac's message out of the JSON text, so that no parser keeps a copy of a token. NanoMDM
/// writes it before anything that a Mac could have named so.
base::Result<base::Secret> takeRawPayload(std::string &body)
{
    const auto from = beginOfText(body, "\"raw_payload\"");
    const auto end = from == std::string::npos ? from : body.find('"', from);
    if (end == std::string::npos) {
        return tl::unexpected(malformed("it has no raw_payload").error());
    }
    auto bytes = base::fromBase64(std::string_view(body).substr(from, end - from));
    std::fill(body.begin() + static_cast<std::ptrdiff_t>(from),
        body.begin() + static_cast<std::ptrdiff_t>(end), ' ');
    body.erase(from, end - from);
    if (!bytes) {
        return tl::unexpected(malformed("raw_payload is no base64").error());
    }
    return base::Secret::takeFrom(*bytes);
}

struct Envelope {
    std::string topic;
    base::Instant at;
};

base::Result<Envelope> readEnvelope(std::string_view body)
{
    const auto document = json::Document::parse(body, {.bytes = connectLimit, .depth = 8});
    if (!document) {
        return tl::unexpected(document.error());
    }
    json::Fields fields(document->root());
    Envelope envelope{
        .topic = std::string(fields.string("topic")), .at = fields.time("created_at")};
    const auto event = fields.optionalValue(
        envelope.topic == "mdm.Connect" ? "acknowledge_event" : "checkin_event");
    if (event) {
        json::Fields inner(*event);
        if (!inner.string("raw_payload").empty()) {
            inner.refuse("raw_payload", "it was not the first of this name");
        }
        if (auto read = inner.finish(); !read) {
            return tl::unexpected(read.error());
        }
    } else {
        fields.refuse("topic", "its event is missing");
    }
    return fields.finish(std::move(envelope));
}

} // namespace

bool isSigned(std::string_view body, std::string_view signature, const base::Secret &key)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest = {};
    unsigned size = 0;
    const auto *made = HMAC(EVP_sha256(), key.bytes(), static_cast<int>(key.size()),
        reinterpret_cast<const unsigned char *>(body.data()), body.size(), digest.data(), &size);
    const auto told = base::fromBase64(signature);
    return made != nullptr && told && told->size() == size
        && CRYPTO_memcmp(told->data(), digest.data(), size) == 0;
}

base::Result<WebhookEvent> readWebhookEvent(std::string &body)
{
    const auto raw = takeRawPayload(body);
    if (!raw) {
        return tl::unexpected(raw.error());
    }
    auto envelope = readEnvelope(body);
    if (!envelope) {
        return tl::unexpected(envelope.error());
    }
    auto message = readDeviceMessage(raw->view(), connectLimit);
    if (!message) {
        return tl::unexpected(message.error());
    }
    return WebhookEvent{
        .topic = std::move(envelope->topic), .at = envelope->at, .message = std::move(*message)};
}

} // namespace latchkey::server

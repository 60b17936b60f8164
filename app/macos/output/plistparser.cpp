// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/output/plistparser.h"

#include "base/encoding.h"
#include "macos/macoutput.h"
#include "macos/output/cryptousersparser.h"
#include "macos/output/kinds.h"
#include "macos/plist.h"
#include "macos/text/textlines.h"

#include <algorithm>
#include <array>
#include <utility>

namespace latchkey::macos {

namespace {

constexpr std::string_view ending = "</plist>";

std::size_t beginOfXml(std::string_view text)
{
    if (text.find('<') == std::string_view::npos) {
        return std::string_view::npos;
    }
    constexpr std::array<std::string_view, 3> beginnings = {"<?xml", "<!DOCTYPE plist", "<plist"};
    std::size_t first = std::string_view::npos;
    for (const auto beginning : beginnings) {
        first = std::min(first, text.find(beginning));
    }
    return first;
}

bool isBase64(std::string_view text)
{
    const std::size_t end = text.find_last_not_of('=');
    return end != std::string_view::npos && text.size() - end <= 3
        && text.substr(0, end + 1)
               .find_first_not_of(
                   "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        == std::string_view::npos;
}

// "bplist", "<?xml", "<!DOCTYPE", "<plist", a byte order mark, in base64.
bool isBase64OfPlist(std::string_view text)
{
    constexpr std::array<std::string_view, 5> beginnings
        = {"YnBsaXN0", "PD94bWw", "PCFET0NUWVBF", "PHBsaXN0", "77u/PD94bWw"};
    return std::ranges::any_of(beginnings, [&](auto begin) { return text.starts_with(begin); })
        && isBase64(text);
}

// A line within the XML: a tag, or base64 between tags.
bool isXmlLine(std::string_view text)
{
    return text.empty() || text.front() == '<' || isBase64(text);
}

void addUser(const Plist &user, domain::LineRange lines, CryptoUserBlock &block, Reading &reading)
{
    const auto uuid = user.stringAt("APFSCryptoUserUUID");
    auto entry = uuid ? cryptoUserEntry(*uuid, lines, reading.report) : std::nullopt;
    if (!entry || block.entries.size() >= CryptoUserBlock::mostEntries) {
        return;
    }
    if (const auto type = user.stringAt("APFSCryptoUserType")) {
        entry->type = cryptoUserType(*type);
    }
    entry->volumeOwner = user.boolAt("VolumeOwner");
    block.entries.push_back(std::move(*entry));
}

} // namespace

bool PlistParser::readRaw(std::string_view line, std::size_t number, Reading &reading)
{
    return readXml(Form::Raw, line, number, reading);
}

bool PlistParser::readText(std::string_view text, std::size_t number, Reading &reading)
{
    return readXml(Form::Escaped, text, number, reading) || readBase64(text, number, reading);
}

bool PlistParser::readXml(Form form, std::string_view text, std::size_t number, Reading &reading)
{
    const bool other = m_form != Form::None && m_form != form;
    if (m_form == form
        && (!isXmlLine(trimmed(text)) || text.find("<?xml") != std::string_view::npos)) {
        finish(reading); // it broke off
    }
    if (other || (m_form != form && beginOfXml(text) == std::string_view::npos)) {
        return false;
    }
    if (m_form != form) {
        m_form = form;
        m_lines = {number, number};
        text.remove_prefix(beginOfXml(text));
    }
    m_lines.last = number;
    const std::size_t end = text.find(ending);
    m_bytes += text.substr(0, end == std::string_view::npos ? end : end + ending.size());
    m_bytes += '\n';
    if (end != std::string_view::npos) {
        close(reading);
    }
    return true;
}

bool PlistParser::readBase64(std::string_view text, std::size_t number, Reading &reading)
{
    constexpr std::size_t narrowestWrap = 60;
    constexpr std::size_t widestWrap = 80;
    const bool wrapped = m_width >= narrowestWrap && m_width <= widestWrap;
    const bool full = m_bytes.size() % std::max<std::size_t>(m_width, 1) == 0;
    if (m_form == Form::Base64 && (!wrapped || !full || !isBase64(text) || text.size() > m_width)) {
        close(reading);
    }
    if (m_form != Form::Base64) {
        if (m_form != Form::None || !isBase64OfPlist(text)) {
            return false;
        }
        m_form = Form::Base64;
        m_lines = {number, number};
        m_width = text.size();
    }
    m_bytes += text;
    m_lines.last = number;
    return true;
}

void PlistParser::finish(Reading &reading)
{
    if (m_form != Form::None) {
        close(reading);
    }
}

void PlistParser::close(Reading &reading)
{
    const auto form = std::exchange(m_form, Form::None);
    const std::string bytes = std::exchange(m_bytes, {});
    if (form != Form::Base64) {
        readPlist(bytes, m_lines, reading);
    } else if (const auto decoded = base::fromBase64(bytes)) {
        readPlist(*decoded, m_lines, reading);
    } else {
        reading.report.reject(ReportBuilder::Why::DamagedPlist, m_lines);
    }
}

void PlistParser::readPlist(std::string_view bytes, domain::LineRange lines, Reading &reading)
{
    const auto plist = macos::readPlist(bytes, maximalMacOutput);
    if (!plist) {
        reading.report.reject(ReportBuilder::Why::DamagedPlist, lines);
        return;
    }
    const auto *users = plist->arrayAt("Users");
    if (users == nullptr) {
        reading.report.reject(ReportBuilder::Why::NotAKnownOutput, lines);
        return;
    }
    reading.report.separate();
    CryptoUserBlock block;
    nameDevice(block, reading);
    block.announced = users->size();
    block.at = reading.report.time();
    for (const Plist &user : *users) {
        addUser(user, lines, block, reading);
    }
    reading.cryptoUsers.add(std::move(block));
    reading.report.claim(kind::cryptoUsers, lines);
}

} // namespace latchkey::macos

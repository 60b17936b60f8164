// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/text/commandline.h"

#include "macos/text/phrase.h"
#include "macos/text/textlines.h"

#include <algorithm>
#include <array>
#include <utility>

namespace latchkey::macos {

namespace {

constexpr std::size_t mostCommands = 64;
constexpr std::size_t mostWords = 64;
constexpr std::size_t longestPrompt = 160;

// The commands whose output is read, with what their first word may be.
struct Known {
    std::string_view tool;
    std::string_view firstWords; ///< between blanks; empty: none is needed
};
constexpr std::array<Known, 9> known = {{
    {"profiles", " status install validate show remove renew list sync version help "},
    {"diskutil", " apfs list info "},
    {"fdesetup", " list status isactive add remove "},
    {"sysadminctl", " -securetokenstatus -securetokenon -securetokenoff -adminuser "},
    {"dscl", " . / /local/default localhost "},
    {"ioreg", " -rd1 -l -c -r -a -d "},
    {"sw_vers", ""},
    {"system_profiler", " sphardwaredatatype -xml -json -detaillevel "},
    {"mdmclient",
        " querysecurityinfo querydeviceinformation queryinstalledprofiles dumpmanagementstatus "},
}};

std::string baseName(std::string_view word)
{
    return foldedLower(word.substr(word.rfind('/') + 1));
}

std::string_view firstWord(std::string_view text)
{
    return text.substr(0, text.find_first_of(" \t"));
}

std::string_view withoutFirstWord(std::string_view text)
{
    return trimmed(text.substr(firstWord(text).size()));
}

bool isKnownCommand(std::string_view text)
{
    if (firstWord(text) == "sudo") {
        text = withoutFirstWord(text);
    }
    constexpr std::string_view firstLetters = "/dfimpsDFIMPS";
    if (text.empty() || firstLetters.find(text.front()) == std::string_view::npos
        || firstWord(text).size() > longestPrompt) {
        return false;
    }
    const auto tool = baseName(firstWord(text));
    const auto *row = std::ranges::find(known, tool, &Known::tool);
    if (row == known.end()) {
        return tool == "date" && text.find(" -u") != std::string_view::npos;
    }
    const std::string next
        = foldedLower(firstWord(withoutFirstWord(text)).substr(0, longestPrompt));
    if (row->firstWords.empty()) {
        return next.empty() || next.starts_with('-');
    }
    return row->firstWords.find(" " + next + " ") != std::string_view::npos;
}

bool isSign(char c)
{
    return c == '$' || c == '%' || c == '#';
}

// "kim@mac ~", "[kim@mac ~]", "mac:~ kim", "bash-3.2": what a shell writes before its sign.
bool isPromptPrefix(std::string_view prefix)
{
    if (prefix.starts_with('[')) {
        prefix.remove_prefix(1);
    }
    const auto first = firstWord(prefix);
    const std::size_t at = first.find('@');
    if (at != std::string_view::npos) {
        return at > 0 && at + 1 < first.size();
    }
    const std::size_t colon = first.find(':');
    if (colon != std::string_view::npos) {
        const bool two = first.size() < prefix.size();
        const bool folder = colon + 1 < first.size() && !first.substr(colon).starts_with("://");
        return two && colon > 0 && folder;
    }
    return first.size() == prefix.size()
        && (prefix.starts_with("bash-") || prefix.starts_with("sh-") || prefix.starts_with("zsh"));
}

// "➜  ~ git:(main) ✗ command": the command.
std::string_view behindArrow(std::string_view text)
{
    text = withoutFirstWord(text);
    if (text.starts_with("git:(")) {
        text = withoutFirstWord(text);
    }
    constexpr std::string_view cross = "\xE2\x9C\x97";
    return text.starts_with(cross) ? trimmed(text.substr(cross.size())) : text;
}

std::optional<std::string_view> behindSign(std::string_view line)
{
    constexpr std::array<std::string_view, 5> signs = {"$", "%", "#", "\xE2\x9D\xAF", "\xC2\xBB"};
    for (const auto sign : signs) {
        const auto rest = line.substr(std::min(sign.size(), line.size()));
        if (line.starts_with(sign) && (rest.empty() || rest.front() == ' ')) {
            return trimmed(rest);
        }
    }
    constexpr std::string_view arrow = "\xE2\x9E\x9C";
    if (line.starts_with(arrow)) {
        return behindArrow(trimmed(line.substr(arrow.size())));
    }
    return std::nullopt;
}

std::optional<std::string_view> behindPrompt(std::string_view line)
{
    if (line.starts_with('(') && firstWord(line).ends_with(')')) {
        line = withoutFirstWord(line); // the name of a Python environment
    }
    if (const auto command = behindSign(line)) {
        return command;
    }
    const std::size_t end = std::min(line.size(), longestPrompt);
    for (std::size_t i = 1; i < end; ++i) {
        const bool blankFollows = i + 1 == line.size() || line[i + 1] == ' ';
        if (!isSign(line[i]) || !blankFollows) {
            continue;
        }
        const auto rest = trimmed(line.substr(i + 1));
        if (isPromptPrefix(trimmed(line.substr(0, i))) || isKnownCommand(rest)) {
            return rest;
        }
    }
    return std::nullopt;
}

// Cuts a shell line into words and the signs between commands.
class Words {
public:
    explicit Words(std::string_view text)
        : m_rest(text)
    {
    }

    // Empty at the end; a sign is one of ; | & < > alone.
    std::string next()
    {
        m_rest = trimmed(m_rest);
        if (m_rest.empty()) {
            return {};
        }
        if (isSeparator(m_rest.front())) {
            const char sign = m_rest.front();
            m_rest.remove_prefix(std::min(m_rest.find_first_not_of(sign), m_rest.size()));
            return {sign};
        }
        return takeWord();
    }

    static bool isSeparator(char c)
    {
        return std::string_view(";|&<>").find(c) != std::string_view::npos;
    }

private:
    std::string takeWord()
    {
        std::string word;
        char quote = '\0';
        while (!m_rest.empty()) {
            const char c = m_rest.front();
            if (quote == '\0' && (c == ' ' || c == '\t' || isSeparator(c))) {
                break;
            }
            m_rest.remove_prefix(1);
            if (c == quote) {
                quote = '\0';
            } else if (quote == '\0' && (c == '\'' || c == '"')) {
                quote = c;
            } else {
                word += c;
            }
        }
        return word.empty() ? std::string(" ") : word;
    }

    std::string_view m_rest;
};

bool keepsLines(const Command &filter)
{
    return filter.tool == "tee" || filter.tool == "cat" || filter.tool == "sort"
        || (filter.tool == "grep" && filter.has("-v"));
}

// Words that stand before the command itself.
bool isWrapper(std::string_view word)
{
    return word == "sudo" || word == "do" || word == "then" || word == "time" || word == "env";
}

void addWord(Command &command, const std::string &word)
{
    if (!command.tool.empty()) {
        if (command.words.size() < mostWords) {
            command.words.push_back(word);
        }
    } else if (!isWrapper(word) && !word.starts_with('-')) {
        command.tool = baseName(word);
    }
}

// The 2 of "2> file".
void dropDescriptor(Command &command)
{
    if (!command.words.empty() && (command.words.back() == "1" || command.words.back() == "2")) {
        command.words.pop_back();
    }
}

} // namespace

bool Command::has(std::string_view word) const
{
    return std::ranges::any_of(words, [&](const auto &w) { return foldedLower(w) == word; });
}

std::string Command::after(std::string_view word) const
{
    const auto found
        = std::ranges::find_if(words, [&](const auto &w) { return foldedLower(w) == word; });
    return found == words.end() || found + 1 == words.end() ? std::string() : *(found + 1);
}

std::optional<std::string_view> commandIn(std::string_view line)
{
    if (const auto command = behindPrompt(line)) {
        return command;
    }
    return isKnownCommand(line) ? std::optional(line) : std::nullopt;
}

std::vector<Command> parseCommands(std::string_view text)
{
    std::vector<Command> commands(1);
    std::vector<bool> piped(1, false); // into the next
    Words words(text);
    bool skip = false;
    for (std::string word = words.next(); !word.empty() && commands.size() < mostCommands;
         word = words.next()) {
        const bool sign = word.size() == 1 && Words::isSeparator(word[0]);
        if (sign && (word == "<" || word == ">")) {
            dropDescriptor(commands.back());
            skip = true; // the file behind it
        } else if (sign && skip) {
            continue; // the & of 2>&1
        } else if (sign) {
            piped.back() = word == "|";
            commands.emplace_back();
            piped.push_back(false);
        } else if (!std::exchange(skip, false)) {
            addWord(commands.back(), word);
        }
    }
    for (std::size_t i = 0; i + 1 < commands.size(); ++i) {
        commands[i].filtered = piped[i] && !keepsLines(commands[i + 1]);
    }
    return commands;
}

} // namespace latchkey::macos

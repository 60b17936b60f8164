// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "base/file.h"

#include <algorithm>
#include <filesystem>
#include <sstream>

namespace {

std::string unescaped(std::string_view text)
{
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            bytes += text[i];
            continue;
        }
        const char c = text[++i];
        if (c == 'x') {
            bytes += static_cast<char>(std::stoi(std::string(text.substr(i + 1, 2)), nullptr, 16));
            i += 2;
        } else {
            const std::string_view names = "rnte0";
            const std::size_t known = names.find(c);
            bytes += known == std::string_view::npos ? c : "\r\n\t\x1B\0"[known];
        }
    }
    return bytes;
}

void readFile(const std::filesystem::path &path, std::vector<Case> &cases)
{
    std::istringstream lines(latchkey::base::readFile(path, 1U << 20U).value());
    std::string line;
    std::string *target = nullptr;
    while (std::getline(lines, line)) {
        if (line.starts_with("=== ")) {
            const bool escaped = line.ends_with(" (escaped)");
            cases.push_back({.name = path.stem().string() + ": " + line.substr(4),
                .input = {},
                .expected = {},
                .escaped = escaped});
            target = &cases.back().input;
        } else if (line == "---") {
            target = &cases.back().expected;
        } else if (target != nullptr) {
            *target += line + "\n";
        }
    }
}

} // namespace

std::vector<Case> readCases()
{
    std::vector<std::filesystem::path> files;
    for (const auto &file :
        std::filesystem::directory_iterator(LATCHKEY_SOURCE_DIR "/tests/macos/data")) {
        if (file.path().extension() == ".cases") {
            files.push_back(file.path());
        }
    }
    std::ranges::sort(files);
    std::vector<Case> cases;
    for (const auto &file : files) {
        readFile(file, cases);
    }
    for (Case &entry : cases) {
        if (entry.escaped) { // the newline of each line belongs to the file, not to the input
            std::erase(entry.input, '\n');
            entry.input = unescaped(entry.input);
        }
    }
    return cases;
}

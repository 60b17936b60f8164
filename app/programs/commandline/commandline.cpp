// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/commandline/commandline.h"

#include "base/encoding.h"

namespace latchkey::programs {

namespace {

template <typename Items, typename Print> std::string listOf(const Items &items, const Print &print)
{
    std::string text;
    for (const auto &item : items) {
        text.append(text.empty() ? "" : ",").append(print(item));
    }
    return "[" + text + "]";
}

const char *word(bool value)
{
    return value ? "true" : "false";
}

std::vector<std::string> namesOf(const CLI::Option &option)
{
    if (option.get_positional()) {
        return {option.get_name(true)};
    }
    std::vector<std::string> names;
    for (const std::string &name : option.get_snames()) {
        names.push_back("-" + name);
    }
    for (const std::string &name : option.get_lnames()) {
        names.push_back("--" + name);
    }
    return names;
}

std::string optionTree(const CLI::Option *option)
{
    const bool isFlag = option->get_items_expected_max() == 0;
    return R"({"names":)" + listOf(namesOf(*option), base::jsonString) + R"(,"value":)"
        + base::jsonString(isFlag ? "" : option->get_type_name()) + R"(,"about":)"
        + base::jsonString(option->get_description()) + R"(,"required":)"
        + word(option->get_required()) + R"(,"many":)" + word(option->get_items_expected_max() > 1)
        + "}";
}

std::string optionTrees(const CLI::App &app, bool positional)
{
    return listOf(app.get_options([positional](const CLI::Option *option) {
        return option->get_positional() == positional && !option->get_group().empty();
    }),
        optionTree);
}

/// What is wrong with the command line, and which help says how it is right.
std::string usageText(const std::string &program, const CLI::App *app, const CLI::Error &wrong)
{
    std::string help = program;
    const CLI::App *verb = app;
    while (!verb->get_subcommands().empty()) {
        verb = verb->get_subcommands().front();
        help += ' ' + verb->get_name();
    }
    const auto unread = verb->remaining();
    const bool isNoVerb = !unread.empty() && verb->get_require_subcommand_min() > 0;
    return program + ": "
        + (isNoVerb ? unread.front() + " is none of its commands" : std::string(wrong.what()))
        + "; see " + help + " --help\n";
}

} // namespace

std::string commandTree(const CLI::App &app, const std::string &name)
{
    const auto commands
        = app.get_subcommands([](const CLI::App *verb) { return !verb->get_group().empty(); });
    return R"({"name":)" + base::jsonString(name) + R"(,"about":)"
        + base::jsonString(app.get_description()) + R"(,"footer":)"
        + base::jsonString(app.get_footer()) + R"(,"options":)" + optionTrees(app, false)
        + R"(,"arguments":)" + optionTrees(app, true) + R"(,"commands":)"
        + listOf(
            commands, [](const CLI::App *verb) { return commandTree(*verb, verb->get_name()); })
        + "}";
}

void addCommonOptions(CLI::App &app, const std::string &program,
    const std::function<std::vector<Library>()> &libraries)
{
    app.failure_message([program](const CLI::App *command, const CLI::Error &wrong) {
        return usageText(program, command, wrong);
    });
    app.set_version_flag(
        "--version", [program, libraries] { return versionText(program, libraries()); });
    app.add_flag_callback("--help-tree",
           [&app, program] {
               throw CLI::CallForVersion(commandTree(app, program), 0); // printed, and that is all
           })
        ->group("");
}

} // namespace latchkey::programs

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/inventory/inventory.h"
#include "server/rest/outputrows.h"
#include "server/storage/commandrows.h"
#include "json/writer.h"

/// How Macs and commands are spelled (schemas Device and Command of the API description).
namespace latchkey::server {

enum class Names { Shown, Hidden };

/// Takes out what tells a person: users, account names, names in the unlock list and in events.
void hideNames(domain::Device &device);
void hideNames(domain::FactDocument &facts);

/// `outputs` only where one Mac is asked for.
void writeDevice(json::Writer &writer, const InventoryItem &item, Names names,
    const std::vector<OutputRow> *outputs = nullptr);
void writeCommand(json::Writer &writer, const CommandRow &row);
void writeCommands(json::Writer &writer, const std::vector<CommandRow> &rows);

} // namespace latchkey::server

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/diagnosis.h"
#include "domain/macreport.h"
#include "words/reader.h"

namespace latchkey::programs {

/// For people: status and reason, each finding with its steps, and every loss on record.
void printDiagnosis(const domain::FactDocument &facts, const domain::Diagnosis &diagnosis,
    const words::Reader &reader);
/// Each loss and change of a token that the events tell.
void printTokenHistory(const domain::FactDocument &facts, const domain::Diagnosis &diagnosis,
    const words::Reader &reader);
/// What of a Mac's outputs was read, and which lines tell nothing.
void printReading(const domain::MacReport &report);
/// Of outputs in which nothing was read: what to run on the Mac.
void printHowToCollect();

} // namespace latchkey::programs

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pagerow.h"

#include "store/factnames.h"
#include "json/chainerrors.h"
#include "json/factscodec.h"
#include "json/writer.h"

namespace latchkey::store {

namespace {

std::string errorsJson(const std::vector<domain::ChainError> &errors)
{
    std::string text;
    json::Writer writer{text};
    json::writeChainErrors(writer, errors);
    return text;
}

PageRow pageRow(const domain::Device &device, diagnosis::Glance glance)
{
    std::string facts = json::writeFacts(device.facts);
    std::string names = takeNames(facts);
    return {.row = indexRow(device, std::move(glance)),
        .enrolledAt = device.enrolledAt,
        .facts = std::move(facts),
        .names = std::move(names),
        .optionErrors = errorsJson(device.optionErrors)};
}

} // namespace

PageRow pageRow(const domain::Device &device)
{
    return pageRow(device, diagnosis::glance(device.facts));
}

PageRow pageRow(const CachedDevice &mac)
{
    return pageRow(mac.device, diagnosis::glance(mac.diagnosis, mac.summary));
}

} // namespace latchkey::store

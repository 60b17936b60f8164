// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/vendorconnector.h"

#include <vector>

namespace latchkey::connectors {

/// For servers that answer with all their Macs at once: they are read with the first page of a
/// run, and handed on page by page.
class WholeListConnector : public VendorConnector {
public:
    using VendorConnector::VendorConnector;

    base::Call readPage(const PageRequest &request, base::Completion<DevicePage> done) override;
    /// Reads all, as no such server narrows its answer to one Mac.
    base::Call readDevice(
        const domain::DeviceId &device, base::Completion<domain::Device> done) override;

protected:
    using Devices = std::vector<domain::Device>;
    virtual base::Call askMacs(base::Completion<Devices> done) = 0;

private:
    [[nodiscard]] DevicePage part(std::size_t from, std::size_t limit) const;

    Devices m_devices; ///< of the run under way
};

} // namespace latchkey::connectors

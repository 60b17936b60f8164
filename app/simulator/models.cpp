// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/models.h"

#include <array>

namespace latchkey::simulator {

namespace {

// From Apple's list of models and the systems they run; 10 stands for 10.14 and 10.15.
constexpr std::array models = std::to_array<Model>({
    {"MacBook Pro 14-inch", "Mac15,3", Hardware::AppleSilicon, 14, 26},
    {"MacBook Pro 14-inch", "MacBookPro18,3", Hardware::AppleSilicon, 12, 26},
    {"MacBook Pro 13-inch", "MacBookPro17,1", Hardware::AppleSilicon, 11, 26},
    {"MacBook Pro 16-inch", "MacBookPro16,1", Hardware::IntelT2, 10, 26},
    {"MacBook Pro 13-inch", "MacBookPro14,1", Hardware::Intel, 10, 13},
    {"MacBook Air 13-inch", "Mac14,2", Hardware::AppleSilicon, 12, 26},
    {"MacBook Air 13-inch", "MacBookAir10,1", Hardware::AppleSilicon, 11, 26},
    {"MacBook Air 13-inch", "MacBookAir9,1", Hardware::IntelT2, 10, 15},
    {"MacBook Air 13-inch", "MacBookAir7,2", Hardware::Intel, 10, 12},
    {"Mac mini", "Mac14,3", Hardware::AppleSilicon, 13, 26},
    {"Mac mini", "Macmini9,1", Hardware::AppleSilicon, 11, 26},
    {"Mac mini", "Macmini8,1", Hardware::IntelT2, 10, 15},
    {"Mac mini", "Macmini7,1", Hardware::Intel, 10, 12},
    {"Mac Studio", "Mac13,1", Hardware::AppleSilicon, 12, 26},
    {"iMac 24-inch", "iMac21,1", Hardware::AppleSilicon, 11, 26},
    {"iMac 27-inch", "iMac20,1", Hardware::IntelT2, 10, 26},
    {"iMac 27-inch", "iMac19,1", Hardware::Intel, 10, 15},
    {"iMac 21.5-inch", "iMac18,2", Hardware::Intel, 10, 13},
});

} // namespace

const Model &modelFor(std::string_view kind, Hardware hardware, const MacosVersion &os)
{
    const Model *newest = &models.front();
    bool found = false;
    for (const Model &model : models) {
        if (!model.name.starts_with(kind)) {
            continue;
        }
        if (model.hardware == hardware && os.major >= model.oldestMajor
            && os.major <= model.newestMajor) {
            return model;
        }
        newest = found ? newest : &model;
        found = true;
    }
    return *newest;
}

void become(Mac &mac, const Model &model)
{
    mac.model = model.name;
    mac.modelIdentifier = model.identifier;
    mac.hardware = model.hardware;
}

} // namespace latchkey::simulator

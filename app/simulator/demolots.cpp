// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/demolots.h"

#include <array>

namespace latchkey::simulator {

namespace {

using enum Hardware;
using enum Site;
using enum Use;

constexpr std::array lots = std::to_array<Lot>({
    {Hq, "FIN-MBP", "MacBook Pro", AppleSilicon, {26, 1, 0}, 21},
    {Hq, "ENG-MBP", "MacBook Pro", AppleSilicon, {26, 1, 0}, 30},
    {Hq, "HR-MBA", "MacBook Air", AppleSilicon, {26, 1, 0}, 13},
    {Hq, "SAL-MBA", "MacBook Air", AppleSilicon, {26, 1, 0}, 10},
    {Hq, "SAL-MBA", "MacBook Air", AppleSilicon, {26, 1, 0}, 10, InADrawer},
    {Hq, "DES-MBP", "MacBook Pro", AppleSilicon, {26, 1, 0}, 8},
    {Hq, "DES-MBP", "MacBook Pro", AppleSilicon, {26, 1, 0}, 4, EnrolledByHand},
    {Hq, "EDIT-STUDIO", "Mac Studio", AppleSilicon, {26, 1, 0}, 8},
    {Hq, "OPS-MBA", "MacBook Air", AppleSilicon, {26, 0, 1}, 10},
    {Hq, "ENG-MINI", "Mac mini", AppleSilicon, {26, 0, 1}, 6},
    {Hq, "ENG-MBP", "MacBook Pro", AppleSilicon, {15, 7, 2}, 9},
    {Hq, "ENG-MBP", "MacBook Pro", AppleSilicon, {15, 7, 2}, 10, Travelling},
    {Hq, "FIN-MBP", "MacBook Pro", AppleSilicon, {15, 7, 2}, 16},
    {Hq, "HR-MBA", "MacBook Air", AppleSilicon, {15, 7, 2}, 12},
    {Hq, "SAL-MBP", "MacBook Pro", AppleSilicon, {15, 7, 1}, 16},
    {Hq, "OPS-MBA", "MacBook Air", AppleSilicon, {15, 6, 1}, 12},
    {Hq, "DES-MBP", "MacBook Pro", IntelT2, {15, 6, 1}, 4},
    {Hq, "FIN-MBP", "MacBook Pro", AppleSilicon, {14, 8, 2}, 10},
    {Hq, "ENG-MBP", "MacBook Pro", AppleSilicon, {14, 8, 2}, 12},
    {Hq, "HR-MBA", "MacBook Air", AppleSilicon, {14, 8, 1}, 8},
    {Hq, "EDIT-STUDIO", "Mac Studio", AppleSilicon, {14, 8, 2}, 4},
    {Hq, "SAL-MBP", "MacBook Pro", IntelT2, {13, 7, 8}, 9},
    {Hq, "ENG-MINI", "Mac mini", AppleSilicon, {13, 7, 8}, 4},
    {Hq, "OPS-MINI", "Mac mini", Intel, {12, 7, 6}, 5},
    {Hq, "SAL-MBA", "MacBook Air", IntelT2, {12, 7, 6}, 8},
    {Hq, "OPS-MBA", "MacBook Air", AppleSilicon, {11, 7, 10}, 9},
    {Hq, "OPS-IMAC", "iMac", Intel, {10, 15, 7}, 6},
    {Hq, "OPS-IMAC", "iMac", Intel, {10, 15, 3}, 2},
    {Hq, "HR-MBA", "MacBook Air", AppleSilicon, {26, 1, 0}, 7, InItsBox},
    {Schools, "CLS-MBA", "MacBook Air", AppleSilicon, {26, 1, 0}, 26},
    {Schools, "LAB-IMAC", "iMac", AppleSilicon, {26, 0, 1}, 8},
    {Schools, "LAB-IMAC", "iMac", Intel, {15, 7, 1}, 38},
    {Schools, "CLS-MBA", "MacBook Air", AppleSilicon, {15, 7, 2}, 12},
    {Schools, "LAB-IMAC", "iMac", Intel, {14, 8, 2}, 24},
    {Schools, "CLS-MBA", "MacBook Air", AppleSilicon, {14, 8, 2}, 4},
    {Schools, "LAB-IMAC", "iMac", Intel, {13, 7, 8}, 16},
    {Schools, "CLS-MBA", "MacBook Air", IntelT2, {12, 7, 6}, 2},
    {Schools, "CLS-MBA", "MacBook Air", AppleSilicon, {11, 7, 10}, 1},
    {Schools, "LIB-IMAC", "iMac", Intel, {10, 15, 7}, 1},
    {Schools, "CLS-MBA", "MacBook Air", AppleSilicon, {26, 1, 0}, 5, InItsBox},
});

} // namespace

std::span<const Lot> demoLots()
{
    return lots;
}

} // namespace latchkey::simulator

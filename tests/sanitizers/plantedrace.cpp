// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <thread>

// Two threads, one counter, no lock: ThreadSanitizer has to report it.
int main()
{
    int counter = 0;
    const auto count = [&counter] {
        for (int i = 0; i < 100000; ++i) {
            ++counter;
        }
    };
    std::thread first(count);
    std::thread second(count);
    first.join();
    second.join();
    std::printf("%d\n", counter);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracelimit.h"

namespace shoptalk {

bool TraceLimit::admits(std::size_t place, Time now)
{
    std::erase_if(m_written, [now](const auto &written) { return now - written.second >= window; });
    if (m_written.contains(place) || m_written.size() >= maxPlaces)
        return false;
    m_written.emplace(place, now);
    return true;
}

} // namespace shoptalk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/servicewindow.h"

#include <algorithm>
#include <utility>

namespace shoptalk {

namespace {
constexpr std::chrono::hours windowLength{24};
}

ServiceWindow::ServiceWindow(QDateTime lastInboundAt)
    : m_lastInboundAt(std::move(lastInboundAt))
{
}

bool ServiceWindow::isOpen(const QDateTime &now) const
{
    return remaining(now).count() > 0;
}

std::chrono::seconds ServiceWindow::remaining(const QDateTime &now) const
{
    if (!m_lastInboundAt.isValid())
        return std::chrono::seconds{0};
    const std::chrono::seconds left{now.secsTo(closesAt())};
    return std::max(left, std::chrono::seconds{0});
}

QDateTime ServiceWindow::closesAt() const
{
    if (!m_lastInboundAt.isValid())
        return {};
    return m_lastInboundAt.addSecs(std::chrono::seconds{windowLength}.count());
}

} // namespace shoptalk

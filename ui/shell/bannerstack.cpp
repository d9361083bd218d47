// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bannerstack.h"

#include <QVBoxLayout>

namespace shoptalk {

BannerStack::BannerStack(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_practice(new PracticeBanner(theme, this))
    , m_signIn(new SignInBanner(theme, this))
    , m_alerts(new AlertBanner(theme, this))
    , m_broadcast(new BroadcastBanner(theme, this))
    , m_repair(new RepairBanner(theme, this))
    , m_media(new MediaBanner(theme, this))
    , m_update(new UpdateBanner(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *banner : std::initializer_list<QWidget *>{m_practice, m_signIn, m_alerts, m_broadcast,
                                                            m_repair, m_media, m_update})
        column->addWidget(banner);
}

void BannerStack::clear()
{
    m_signIn->setHealth(std::nullopt);
    m_alerts->setAlerts({});
    m_broadcast->clear();
    m_media->setCount(0);
}

} // namespace shoptalk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/alertbanner.h"
#include "ui/shell/broadcastbanner.h"
#include "ui/shell/mediabanner.h"
#include "ui/shell/practicebanner.h"
#include "ui/shell/repairbanner.h"
#include "ui/shell/signinbanner.h"
#include "ui/shell/updatebanner.h"

#include <QWidget>

namespace shoptalk {

/// The banners above the page, one below the other. Each is hidden until it has something to say.
class BannerStack : public QWidget {
    Q_OBJECT
public:
    explicit BannerStack(const Theme &theme, QWidget *parent = nullptr);

    PracticeBanner &practice() { return *m_practice; }
    /// For the account that needs attention most.
    SignInBanner &signIn() { return *m_signIn; }
    /// WhatsApp's alerts about numbers and accounts that nobody has closed yet.
    AlertBanner &alerts() { return *m_alerts; }
    BroadcastBanner &broadcast() { return *m_broadcast; }
    RepairBanner &repair() { return *m_repair; }
    MediaBanner &media() { return *m_media; }
    UpdateBanner &update() { return *m_update; }

    /// Clears the banners with data of the shop, because the window is being locked.
    void clear();

private:
    PracticeBanner *m_practice;
    SignInBanner *m_signIn;
    AlertBanner *m_alerts;
    BroadcastBanner *m_broadcast;
    RepairBanner *m_repair;
    MediaBanner *m_media;
    UpdateBanner *m_update;
};

} // namespace shoptalk

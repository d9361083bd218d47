// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/banner.h"

#include <QString>

namespace shoptalk {

/// Says that a broadcast has paused by itself, or started later than planned, whatever page is shown. It
/// tells of the newest one, until it is closed.
class BroadcastBanner : public Banner {
    Q_OBJECT
public:
    explicit BroadcastBanner(const Theme &theme, QWidget *parent = nullptr);

    /// `name` is that of the broadcast. Both announce it to screen readers.
    void notifyPaused(const QString &name);
    void notifyLate(const QString &name);
    void clear();

Q_SIGNALS:
    /// The person wants to see the broadcast.
    void showRequested();

private:
    enum class News { None, Paused, Late };

    void notify(News news, const QString &name);
    void describe();

    News m_news = News::None;
    QString m_name;
};

} // namespace shoptalk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/broadcastbanner.h"

#include "ui/theme/isolated.h"
#include "ui/theme/translated.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

BroadcastBanner::BroadcastBanner(const Theme &theme, QWidget *parent)
    : Banner(theme, u"broadcastBanner"_s, Notice::Warning, parent)
{
    QPushButton *open = addButton(u"broadcastBannerShowButton"_s);
    QPushButton *close = addButton(u"broadcastBannerCloseButton"_s);
    connect(open, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT showRequested();
    });
    connect(close, &QPushButton::clicked, this, &BroadcastBanner::clear);
    keepTranslated(*this, [this, open, close] {
        setTexts(*open, tr("Show"), tr("Show the broadcast"));
        setTexts(*close, tr("Close"), tr("Close this message"));
        describe();
    });
}

void BroadcastBanner::notifyPaused(const QString &name)
{
    notify(News::Paused, name);
}

void BroadcastBanner::notifyLate(const QString &name)
{
    notify(News::Late, name);
}

void BroadcastBanner::clear()
{
    m_news = News::None;
    hide();
}

void BroadcastBanner::notify(News news, const QString &name)
{
    m_news = news;
    m_name = name;
    describe();
    show();
    announce();
}

void BroadcastBanner::describe()
{
    if (m_news == News::Paused)
        setText(tr("The broadcast “%1” has paused. See why, and what you can do.").arg(isolated(m_name)));
    else if (m_news == News::Late)
        setText(tr("The broadcast “%1” started later than planned.").arg(isolated(m_name)));
}

} // namespace shoptalk

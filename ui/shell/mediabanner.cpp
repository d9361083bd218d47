// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mediabanner.h"

#include "ui/theme/translated.h"

#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

MediaBanner::MediaBanner(const Theme &theme, QWidget *parent)
    : Banner(theme, u"mediaBanner"_s, Notice::Warning, parent)
{
    QPushButton *retry = addButton(u"mediaRetryButton"_s);
    QPushButton *close = addButton(u"mediaCloseButton"_s);
    connect(retry, &QPushButton::clicked, this, &MediaBanner::retryRequested);
    connect(close, &QPushButton::clicked, this, [this] {
        m_closedAt = m_count;
        hide();
    });
    keepTranslated(*this, [this, retry, close] {
        setTexts(*retry, tr("Try now"), tr("Download the files now"));
        setTexts(*close, tr("Close"), tr("Close this message"));
        describe();
    });
}

void MediaBanner::describe()
{
    setText(tr("WhatsApp deletes %Ln file(s) from customers within a day, and Shoptalk could not "
               "download them yet. Check the internet connection, the free space on the disk, and "
               "the Facebook account in the settings.",
               nullptr, m_count));
}

void MediaBanner::setCount(int files)
{
    const int before = std::exchange(m_count, files);
    m_closedAt = qMin(m_closedAt, files);
    describe();
    setVisible(files > m_closedAt);
    if (files > qMax(before, m_closedAt))
        announce();
}

} // namespace shoptalk

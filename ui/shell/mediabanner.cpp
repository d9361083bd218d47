// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mediabanner.h"

#include "ui/theme/controls.h"
#include "ui/theme/metrics.h"
#include "ui/theme/translated.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int narrowEms = 36; ///< Below this width, in heights of the text, the buttons stand below it.
}

MediaBanner::MediaBanner(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_text(makeLabel(theme, TextStyle::Body, QString(), Tone::Normal, this))
{
    setObjectName(u"mediaBanner"_s);
    setNotice(*this, Notice::Warning);
    m_text->setObjectName(u"mediaBannerText"_s);
    QPushButton *retry = makeButton(ButtonKind::Secondary, {}, this);
    QPushButton *close = makeButton(ButtonKind::Secondary, {}, this);
    retry->setObjectName(u"mediaRetryButton"_s);
    close->setObjectName(u"mediaCloseButton"_s);
    m_row->setContentsMargins(space::l, space::s, space::l, space::s);
    m_row->setSpacing(space::m);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(retry);
    m_row->addWidget(close);
    connect(retry, &QPushButton::clicked, this, &MediaBanner::retryRequested);
    connect(close, &QPushButton::clicked, this, [this] {
        m_closedAt = m_count;
        hide();
    });
    keepTranslated(*this, [this, retry, close] {
        retry->setText(tr("Try now"));
        retry->setAccessibleName(tr("Download the files now"));
        close->setText(tr("Close"));
        close->setAccessibleName(tr("Close this message"));
        describe();
    });
    hide();
}

void MediaBanner::describe()
{
    m_text->setText(tr("WhatsApp deletes %n file(s) from customers within a day, and Shoptalk could not "
                       "download them yet. Check the internet connection, the free space on the disk, and "
                       "the Facebook account in the settings.",
                       nullptr, m_count));
    setAccessibleName(m_text->text());
}

void MediaBanner::setCount(int files)
{
    const int before = std::exchange(m_count, files);
    m_closedAt = qMin(m_closedAt, files);
    describe();
    setVisible(files > m_closedAt);
    if (files <= qMax(before, m_closedAt))
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MediaBanner::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = event->size().width() < narrowEms * fontMetrics().height();
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QFrame::resizeEvent(event);
}

} // namespace shoptalk

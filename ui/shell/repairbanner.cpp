// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/repairbanner.h"

#include "ui/theme/controls.h"
#include "ui/theme/metrics.h"
#include "ui/theme/translated.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace shoptalk {

RepairBanner::RepairBanner(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_text(makeLabel(theme, TextStyle::Body, {}, Tone::Normal, this))
{
    setObjectName(u"repairBanner"_s);
    setNotice(*this, Notice::Warning);
    m_text->setObjectName(u"repairBannerText"_s);
    QPushButton *backups = makeButton(ButtonKind::Secondary, {}, this);
    QPushButton *close = makeButton(ButtonKind::Secondary, {}, this);
    backups->setObjectName(u"repairBackupsButton"_s);
    close->setObjectName(u"repairCloseButton"_s);
    keepTranslated(*this, [this, backups, close] {
        m_text->setText(
            tr("Shoptalk found a problem in the file with your conversations and repaired it. Nothing was "
               "lost. If you see this message again, make a backup and have this computer’s disk checked."));
        setAccessibleName(m_text->text());
        backups->setText(tr("Go to backups"));
        backups->setAccessibleName(tr("Go to the Backup page"));
        close->setText(tr("Close"));
        close->setAccessibleName(tr("Close this message"));
    });
    m_row->setContentsMargins(space::l, space::s, space::l, space::s);
    m_row->setSpacing(space::m);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(backups);
    m_row->addWidget(close);
    connect(backups, &QPushButton::clicked, this, [this] {
        takeAway();
        Q_EMIT backupsRequested();
    });
    connect(close, &QPushButton::clicked, this, &RepairBanner::takeAway);
    hide();
}

void RepairBanner::notify()
{
    m_isUnread = true;
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void RepairBanner::setLocked(bool isLocked)
{
    setVisible(m_isUnread && !isLocked);
}

void RepairBanner::takeAway()
{
    m_isUnread = false;
    hide();
}

void RepairBanner::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = event->size().width() < 36 * fontMetrics().height();
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QFrame::resizeEvent(event);
}

} // namespace shoptalk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/deletedpage.h"

#include "archive/erasureservice.h"
#include "ui/settings/settingsnotice.h"
#include "ui/settings/settingssection.h"
#include "ui/theme/controls.h"
#include "ui/theme/dates.h"
#include "ui/theme/isolated.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

DeletedPage::DeletedPage(const Theme &theme, ErasureService &privacy, QWidget *parent)
    : SettingsPage(parent)
    , m_theme(theme)
    , m_privacy(privacy)
    , m_message(new SettingsNotice(theme, u"deletedMessage"_s, this))
    , m_empty(makeLabel(
          theme, TextStyle::Body,
          tr("Nothing was deleted in the last %Ln day(s). You can restore deleted conversations here.",
             nullptr, ErasureService::daysUntilPurge),
          Tone::Muted, this))
    , m_list(new QVBoxLayout)
{
    setObjectName(u"deletedPage"_s);
    m_empty->setObjectName(u"nothingDeleted"_s);
    m_empty->hide();
    m_list->setSpacing(space::l);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_message);
    column->addWidget(m_empty);
    column->addLayout(m_list);
}

QString DeletedPage::title() const
{
    return tr("Recently deleted");
}

Icon DeletedPage::icon() const
{
    return Icon::Trash;
}

void DeletedPage::refresh()
{
    if (m_focusNext < 0)
        m_message->hide();
    QCoro::connect(m_privacy.recentlyDeleted(), this, [this](const Result<QList<DeletedConversation>> &rows) {
        if (rows)
            return showRows(*rows);
        m_message->notify(Notice::Danger,
                          tr("The deleted conversations could not be loaded. Try again later."));
    });
}

void DeletedPage::showRows(const QList<DeletedConversation> &rows)
{
    m_empty->setVisible(rows.isEmpty());
    if (rows != m_rows) { // otherwise the rows keep the pointer and the focus
        m_rows = rows;
        for (SettingsSection *card : std::exchange(m_cards, {})) {
            card->hide();
            card->deleteLater();
        }
        for (const DeletedConversation &row : rows)
            add(row);
    }
    if (m_focusNext >= 0)
        focusRow(std::exchange(m_focusNext, -1));
}

void DeletedPage::focusRow(int row)
{
    if (m_cards.isEmpty())
        return;
    const int last = static_cast<int>(m_cards.size()) - 1;
    m_cards.at(qMin(row, last))->findChild<QPushButton *>()->setFocus(Qt::TabFocusReason);
}

QString DeletedPage::about(const DeletedConversation &row) const
{
    const QString line = distinguishingLine(row.customer);
    const QString what = tr("%Ln message(s). Deleted on %1. Can be restored until %2.", nullptr, row.messages)
                             .arg(Dates().date(row.at), Dates().date(ErasureService::purgedAt(row.at)));
    return line.isEmpty() || line == displayName(row.customer) ? what : isolated(line) + u'\n' + what;
}

void DeletedPage::add(const DeletedConversation &row)
{
    const QString name = isolated(displayName(row.customer));
    auto *card = new SettingsSection(m_theme, name, about(row), this);
    card->setObjectName(u"deleted-"_s + row.conversation.value());
    QPushButton *restoreButton = makeButton(ButtonKind::Secondary, tr("Restore"), card);
    restoreButton->setObjectName(u"restoreConversationButton"_s);
    restoreButton->setAccessibleName(tr("Restore the conversation with %1").arg(name));
    connect(restoreButton, &QPushButton::clicked, this, [this, row, restoreButton] {
        restoreButton->setEnabled(false); // one request is enough
        restore(row);
    });
    card->addLine({restoreButton});
    m_list->addWidget(card);
    m_cards << card;
}

void DeletedPage::restore(const DeletedConversation &row)
{
    Deletion deletion;
    deletion.conversation = row.conversation;
    deletion.at = row.at;
    const QString name = isolated(displayName(row.customer));
    QCoro::connect(m_privacy.undo({deletion}), this, [this, row, name](const Result<void> &done) {
        m_focusNext = static_cast<int>(qMax<qsizetype>(m_rows.indexOf(row), 0));
        if (done)
            m_message->notify(Notice::Success,
                              tr("The conversation with %1 is back in the inbox.").arg(name));
        else
            m_message->notify(
                Notice::Danger,
                tr("The conversation with %1 could not be restored. Check that the disk is not full, "
                   "then try again.")
                    .arg(name));
        if (!done)
            m_rows.clear(); // the next update creates its button again
        refresh();
    });
}

} // namespace shoptalk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/deletedpage.h"

#include "archive/deletedbroadcasts.h"
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

DeletedPage::DeletedPage(const Theme &theme, ErasureService &privacy, DeletedBroadcasts &broadcasts,
                         QWidget *parent)
    : SettingsPage(parent)
    , m_theme(theme)
    , m_privacy(privacy)
    , m_broadcasts(broadcasts)
    , m_message(new SettingsNotice(theme, u"deletedMessage"_s, this))
    , m_empty(makeLabel(theme, TextStyle::Body,
                        tr("Nothing was deleted in the last %Ln day(s). You can restore deleted "
                           "conversations and broadcasts here.",
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
    QCoro::connect(m_privacy.recentlyDeleted(), this,
                   [this](const Result<QList<DeletedItem>> &rows) { take(rows); });
}

void DeletedPage::take(const Result<QList<DeletedItem>> &rows)
{
    if (rows)
        showRows(*rows);
    else
        m_message->notify(Notice::Danger, tr("What was deleted could not be loaded. Try again later."));
}

void DeletedPage::showRows(const QList<DeletedItem> &rows)
{
    m_empty->setVisible(rows.isEmpty());
    if (rows != m_rows) { // otherwise the rows keep the pointer and the focus
        m_rows = rows;
        for (SettingsSection *card : std::exchange(m_cards, {})) {
            card->hide();
            card->deleteLater();
        }
        for (const DeletedItem &row : rows) {
            m_cards << std::visit([this](const auto &each) { return makeCard(each); }, row);
            m_list->addWidget(m_cards.last());
        }
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

bool DeletedPage::hasName(const DeletedBroadcast &row)
{
    return !row.name.trimmed().isEmpty();
}

QString DeletedPage::nameOf(const DeletedBroadcast &row)
{
    return hasName(row) ? isolated(row.name) : tr("Broadcast without a name");
}

QString DeletedPage::about(const DeletedConversation &row) const
{
    const QString line = distinguishingLine(row.customer);
    const QString what = tr("%Ln message(s). Deleted on %1. Can be restored until %2.", nullptr, row.messages)
                             .arg(Dates().date(row.at), Dates().date(ErasureService::purgedAt(row.at)));
    return line.isEmpty() || line == displayName(row.customer) ? what : isolated(line) + u'\n' + what;
}

QString DeletedPage::about(const DeletedBroadcast &row) const
{
    const QString what = row.isDraft
        ? tr("Draft of a broadcast. Deleted on %1. Can be restored until %2.")
        : tr("Broadcast to %Ln people. Deleted on %1. Can be restored until %2.", nullptr, row.people);
    return what.arg(Dates().date(row.at), Dates().date(ErasureService::purgedAt(row.at)));
}

QPushButton *DeletedPage::makeRestore(SettingsSection &card, const QString &name,
                                      const std::function<void()> &restore)
{
    QPushButton *button = makeButton(ButtonKind::Secondary, tr("Restore"), &card);
    button->setAccessibleName(name);
    connect(button, &QPushButton::clicked, this, [button, restore] {
        button->setEnabled(false); // one request is enough
        restore();
    });
    return button;
}

SettingsSection *DeletedPage::makeCard(const DeletedConversation &row)
{
    const QString name = isolated(displayName(row.customer));
    auto *card = new SettingsSection(m_theme, name, about(row), this);
    card->setObjectName(u"deleted-"_s + row.conversation.value());
    QPushButton *back =
        makeRestore(*card, tr("Restore the conversation with %1").arg(name), [this, row] { restore(row); });
    back->setObjectName(u"restoreConversationButton"_s);
    card->addLine({back});
    return card;
}

SettingsSection *DeletedPage::makeCard(const DeletedBroadcast &row)
{
    auto *card = new SettingsSection(m_theme, nameOf(row), about(row), this);
    card->setObjectName((row.isDraft ? u"deletedDraft-"_s : u"deletedBroadcast-"_s) + row.id.value());
    const QString what = hasName(row) ? tr("Restore the broadcast %1").arg(isolated(row.name))
                                      : tr("Restore the broadcast without a name");
    QPushButton *back = makeRestore(*card, what, [this, row] { restore(row); });
    back->setObjectName(u"restoreBroadcastButton"_s);
    card->addLine({back});
    return card;
}

void DeletedPage::report(const DeletedItem &row, const Result<void> &done, const QString &success,
                         const QString &problem)
{
    m_focusNext = static_cast<int>(qMax<qsizetype>(m_rows.indexOf(row), 0));
    m_message->notify(done ? Notice::Success : Notice::Danger, done ? success : problem);
    if (!done)
        m_rows.clear(); // the next update creates its buttons again
    refresh();
}

void DeletedPage::restore(const DeletedConversation &row)
{
    Deletion deletion;
    deletion.conversation = row.conversation;
    deletion.at = row.at;
    const QString name = isolated(displayName(row.customer));
    QCoro::connect(m_privacy.undo({deletion}), this, [this, row, name](const Result<void> &done) {
        report(row, done, tr("The conversation with %1 is back in the inbox.").arg(name),
               tr("The conversation with %1 could not be restored. Check that the disk is not full, "
                  "then try again.")
                   .arg(name));
    });
}

void DeletedPage::restore(const DeletedBroadcast &row)
{
    QCoro::connect(m_broadcasts.restore(row), this, [this, row](const Result<void> &done) {
        report(row, done, tr("%1 is back in the list of broadcasts.").arg(nameOf(row)),
               tr("%1 could not be restored. Check that the disk is not full, then try again.")
                   .arg(nameOf(row)));
    });
}

} // namespace shoptalk

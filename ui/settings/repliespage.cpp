// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/repliespage.h"

#include "domain/textlimit.h"
#include "ui/settings/settingsnotice.h"
#include "ui/settings/settingssection.h"
#include "ui/theme/controls.h"
#include "ui/theme/dangerquestion.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/isolated.h"
#include "ui/theme/textalignment.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int replyTextLines = 5;
}

RepliesPage::RepliesPage(SavedReplies &replies, const Theme &theme, QWidget *parent)
    : SettingsPage(parent)
    , m_theme(theme)
    , m_replies(replies)
    , m_notice(new SettingsNotice(theme, u"savedRepliesNotice"_s, this))
    , m_section(new SettingsSection(
          theme, tr("Your saved replies"),
          tr("Type / in a conversation, then the name or a word of the reply, to use it."), this))
    , m_list(new QWidget(this))
    , m_heading(makeLabel(theme, TextStyle::BodyStrong, QString(), Tone::Normal, this))
    , m_name(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_save(makeButton(ButtonKind::Primary, tr("Save"), this))
    , m_cancel(makeButton(ButtonKind::Secondary, tr("Cancel"), this))
    , m_restore(makeButton(ButtonKind::Link, tr("Undo"), this))
{
    setObjectName(u"repliesPage"_s);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::m);
    m_section->add(m_list);
    alignByDirection(*m_text);
    m_restore->setObjectName(u"restoreReplyButton"_s);
    m_restore->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_notice);
    column->addWidget(m_restore, 0, Qt::AlignLeading);
    column->addWidget(m_section);
    column->addWidget(makeEditor(theme));
    connect(&m_replies, &SavedReplies::changed, this, &RepliesPage::showRows);
    connect(m_save, &QPushButton::clicked, this, &RepliesPage::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_restore, &QPushButton::clicked, this, &RepliesPage::restore);
    edit({});
    showRows();
}

QString RepliesPage::title() const
{
    return tr("Saved replies");
}

Icon RepliesPage::icon() const
{
    return Icon::Reply;
}

void RepliesPage::refresh()
{
    m_notice->hide();
    m_restore->hide();
    showRows();
}

SettingsSection *RepliesPage::makeEditor(const Theme &theme)
{
    auto *section = new SettingsSection(
        theme, tr("Write a reply"),
        tr("{name} becomes the customer’s name, {number} their number, and {me} your name."), this);
    m_name->setObjectName(u"replyName"_s);
    m_name->setPlaceholderText(tr("Name, for example opening-hours"));
    m_name->setAccessibleName(tr("Name of the reply"));
    m_name->setMaxLength(SavedReplies::maxName);
    m_text->setObjectName(u"replyText"_s);
    m_text->setPlaceholderText(tr("Hello {name}, we are open from 9 to 6."));
    m_text->setAccessibleName(tr("Text of the reply"));
    m_text->setTabChangesFocus(true);
    keepFitting(theme, *m_text, [this] {
        m_text->setFixedHeight(replyTextLines * m_text->fontMetrics().lineSpacing() + 2 * space::m);
    });
    m_save->setObjectName(u"saveReplyButton"_s);
    m_cancel->setObjectName(u"cancelReplyButton"_s);
    section->add(m_heading);
    section->add(m_name);
    section->add(m_text);
    section->addLine({m_save, m_cancel});
    return section;
}

void RepliesPage::showRows()
{
    for (QWidget *row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater();
    }
    for (const SavedReply &reply : m_replies.all())
        addRow(reply);
    m_section->setVisible(!m_rows.isEmpty());
}

void RepliesPage::addRow(const SavedReply &reply)
{
    auto *row = new QWidget(m_list);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::hair);
    auto *name = new ElidedLabel(row);
    name->setText(u'/' + reply.name);
    name->setFont(m_theme.font(TextStyle::BodyStrong));
    auto *text = new ElidedLabel(row);
    text->setText(reply.text.simplified());
    setTone(*text, Tone::Muted);
    texts->addWidget(name);
    texts->addWidget(text);
    line->addLayout(texts, 1);
    const auto addButton = [&](const QString &caption, const QString &spoken, const QString &objectName) {
        QPushButton *button = makeButton(ButtonKind::Link, caption, row);
        button->setAccessibleName(spoken);
        button->setObjectName(objectName + reply.name);
        line->addWidget(button);
        return button;
    };
    connect(addButton(tr("Edit"), tr("Edit %1").arg(isolated(reply.name)), u"editReply-"_s),
            &QPushButton::clicked, this, [this, reply] { askToEdit(reply); });
    connect(addButton(tr("Remove"), tr("Remove %1").arg(isolated(reply.name)), u"removeReply-"_s),
            &QPushButton::clicked, this, [this, reply] { remove(reply); });
    m_list->layout()->addWidget(row);
    m_rows << row;
}

SavedReply RepliesPage::typed() const
{
    return {m_edited.id, m_name->text(), m_text->toPlainText()};
}

bool RepliesPage::hasChanges() const
{
    return typed() != m_edited;
}

void RepliesPage::askToEdit(const SavedReply &reply)
{
    if (!hasChanges())
        return edit(reply);
    if (reply.id == m_edited.id)
        return m_text->setFocus(Qt::OtherFocusReason);
    askToDiscardChanges(u"discardReply"_s, tr("The reply that you are writing is not saved."), this,
                        [this, reply] { edit(reply); });
}

void RepliesPage::edit(const SavedReply &reply)
{
    m_edited.id = reply.id;
    m_heading->setText(reply.id.isEmpty() ? tr("New reply")
                                          : tr("Change %1").arg(isolated(u'/' + reply.name)));
    m_name->setText(reply.name);
    m_text->setPlainText(reply.text);
    m_edited = typed(); // the fields may show it in another form
    m_cancel->setVisible(!reply.id.isEmpty());
    if (!reply.id.isEmpty())
        m_text->setFocus(Qt::OtherFocusReason);
}

void RepliesPage::save()
{
    const SavedReply reply = typed();
    m_restore->hide();
    QCoro::connect(m_replies.save(reply), this, [this, reply](const Result<SavedReplyId> &saved) {
        if (saved) {
            if (typed() == reply)
                edit({});
            return m_notice->notify(Notice::Success, tr("Saved."));
        }
        if (saved.error().reason == Reason::TextEmpty)
            return m_notice->notify(Notice::Warning, tr("Give the reply a name and a text."));
        if (saved.error().reason == Reason::TextTooLong)
            return m_notice->notify(Notice::Warning,
                                    tr("This text is too long for one message. Shorten it."));
        m_notice->notify(Notice::Danger,
                         tr("This could not be saved. Check that the disk is not full, then try again."));
    });
}

void RepliesPage::remove(const SavedReply &reply)
{
    QCoro::connect(m_replies.remove(reply.id), this, [this, reply](const Result<void> &removed) {
        if (!removed)
            return m_notice->notify(
                Notice::Danger,
                tr("This could not be saved. Check that the disk is not full, then try again."));
        if (m_edited.id == reply.id)
            edit({});
        m_removed = reply.id;
        m_restore->show();
        m_notice->notify(Notice::Info, tr("%1 was removed.").arg(isolated(u'/' + reply.name)));
    });
}

void RepliesPage::restore()
{
    m_restore->hide();
    QCoro::connect(m_replies.restore(m_removed), this, [this](const Result<void> &restored) {
        if (restored)
            return m_notice->notify(Notice::Success, tr("It is back."));
        m_restore->show();
        m_notice->notify(Notice::Danger,
                         tr("This could not be saved. Check that the disk is not full, then try again."));
    });
}

} // namespace shoptalk

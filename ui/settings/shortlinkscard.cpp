// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortlinkscard.h"

#include "accounts/shortlinks.h"
#include "ui/settings/numbertext.h"
#include "ui/settings/qrdialog.h"
#include "ui/settings/settingsnotice.h"
#include "ui/theme/controls.h"
#include "ui/theme/dangerquestion.h"
#include "ui/theme/isolated.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <qcoro/qcorotask.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

ShortLinksCard::ShortLinksCard(ShortLinks &links, const Theme &theme, QWidget *parent)
    : SettingsSection(theme, tr("QR codes and short links"),
                      tr("Anyone who opens the link or scans the code starts a chat with your shop, with "
                         "this text already filled in. Use it on your shop window, tables or receipts."),
                      parent)
    , m_links(links)
    , m_theme(theme)
    , m_message(new SettingsNotice(theme, u"shortLinksMessage"_s, this))
    , m_list(new QVBoxLayout)
{
    setObjectName(u"shortLinksCard"_s);
    addEdit();
    add(m_message);
    auto *list = new QWidget(this);
    list->setLayout(m_list);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(space::m);
    add(list);
    edit({});
}

void ShortLinksCard::addEdit()
{
    m_text = new QLineEdit(this);
    m_text->setObjectName(u"shortLinkText"_s);
    m_text->setPlaceholderText(tr("For example: I’d like to order"));
    m_text->setAccessibleName(tr("Text that is filled in for the customer"));
    add(m_text);
    m_save = makeButton(ButtonKind::Primary, QString(), this);
    m_save->setObjectName(u"saveShortLinkButton"_s);
    m_cancel = makeButton(ButtonKind::Secondary, tr("Cancel"), this);
    m_cancel->setObjectName(u"cancelShortLinkButton"_s);
    m_cancel->setAccessibleName(tr("Keep the text as it was"));
    m_again = makeButton(ButtonKind::Secondary, tr("Try again"), this);
    m_again->setObjectName(u"askShortLinksAgainButton"_s);
    m_again->setAccessibleName(tr("Load the short links again"));
    m_again->hide();
    addLine({m_save, m_cancel, m_again});
    connect(m_save, &QPushButton::clicked, this, &ShortLinksCard::save);
    connect(m_text, &QLineEdit::returnPressed, this, &ShortLinksCard::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_again, &QPushButton::clicked, this, &ShortLinksCard::load);
}

void ShortLinksCard::setNumber(const PhoneNumberId &number)
{
    if (number == m_number)
        return;
    m_number = number;
    m_isBusy = false;
    edit({});
    showLinks({});
    m_message->notify(Notice::Info, tr("Loading…"));
    load();
}

void ShortLinksCard::refresh()
{
    if (!m_number.isEmpty())
        load();
}

void ShortLinksCard::load()
{
    m_again->hide();
    QCoro::connect(m_links.list(m_number), this,
                   [this, number = m_number](const Result<QList<ShortLink>> &links) {
                       if (number == m_number)
                           take(links);
                   });
}

void ShortLinksCard::take(const Result<QList<ShortLink>> &links)
{
    if (!links) {
        m_again->show();
        return m_message->notify(Notice::Warning, numberRefusal(links.error()));
    }
    m_message->hide();
    if (*links != m_shown)
        showLinks(*links);
}

void ShortLinksCard::showLinks(const QList<ShortLink> &links)
{
    m_shown = links;
    for (QWidget *row : std::exchange(m_rows, {}))
        row->deleteLater();
    for (const ShortLink &link : links) {
        m_rows << row(link);
        m_list->addWidget(m_rows.last());
    }
}

QPushButton *ShortLinksCard::rowButton(SettingsSection &row, const QString &name, const QString &text,
                                       const ShortLink &link)
{
    QPushButton *button = makeButton(ButtonKind::Secondary, text, &row);
    button->setObjectName(name);
    button->setAccessibleName(tr("%1: %2").arg(text, isolated(link.text)));
    return button;
}

QWidget *ShortLinksCard::row(const ShortLink &link)
{
    auto *row = new SettingsSection(m_theme, isolated(link.text), isolated(link.link.toString()), this);
    row->setObjectName(u"shortLink-"_s + link.code);
    for (QLabel *label : row->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    QPushButton *code = rowButton(*row, u"showQrButton"_s, tr("Show the QR code"), link);
    QPushButton *copy = rowButton(*row, u"copyShortLinkButton"_s, tr("Copy the link"), link);
    QPushButton *change = rowButton(*row, u"changeShortLinkButton"_s, tr("Change the text…"), link);
    QPushButton *leave = rowButton(*row, u"removeShortLinkButton"_s, tr("Remove…"), link);
    setKind(*leave, ButtonKind::Danger);
    row->addLine({code, copy, change, leave});
    connect(code, &QPushButton::clicked, this, [this, link] { (new QrDialog(link, m_theme, this))->open(); });
    connect(copy, &QPushButton::clicked, this, [this, link] {
        QGuiApplication::clipboard()->setText(link.link.toString(QUrl::FullyEncoded));
        m_message->notify(Notice::Success, tr("The link was copied."));
    });
    connect(change, &QPushButton::clicked, this, [this, link] { askToEdit(link); });
    connect(leave, &QPushButton::clicked, this, [this, link] { askToRemove(link); });
    return row;
}

bool ShortLinksCard::hasChanges() const
{
    return m_text->text() != m_edited.text;
}

void ShortLinksCard::askToEdit(const ShortLink &link)
{
    const auto start = [this, link] {
        edit(link);
        m_text->setFocus();
    };
    if (!hasChanges())
        return start();
    if (link.code == m_edited.code)
        return m_text->setFocus();
    askToDiscardChanges(u"discardShortLink"_s, tr("The text that you are writing is not saved."), this,
                        start);
}

void ShortLinksCard::edit(const ShortLink &link)
{
    m_edited = link;
    m_text->setText(link.text);
    m_edited.text = m_text->text(); // the field has no line breaks
    const bool isNew = link.code.isEmpty();
    m_save->setText(isNew ? tr("Create QR code") : tr("Save text"));
    m_save->setAccessibleName(m_save->text());
    m_cancel->setVisible(!isNew);
}

void ShortLinksCard::save()
{
    if (std::exchange(m_isBusy, true))
        return;
    QCoro::connect(m_links.save(m_number, m_edited.code, m_text->text()), this,
                   [this, number = m_number, typed = m_text->text()](const Result<ShortLink> &saved) {
                       if (number == m_number)
                           noteSaved(saved, typed);
                   });
}

void ShortLinksCard::noteSaved(const Result<ShortLink> &saved, const QString &typed)
{
    m_isBusy = false;
    if (!saved)
        return m_message->notify(Notice::Warning, numberRefusal(saved.error()));
    QList<ShortLink> links = m_shown;
    const auto same = [&saved](const ShortLink &each) { return each.code == saved->code; };
    const auto found = std::find_if(links.begin(), links.end(), same);
    const bool isNew = found == links.end();
    if (isNew)
        links << *saved;
    else
        *found = *saved;
    showLinks(links);
    if (const QString more = m_text->text(); more == typed) {
        edit({});
    } else { // written while it was being saved
        edit(*saved);
        m_text->setText(more);
    }
    m_message->notify(Notice::Success,
                      isNew ? tr("QR code created.") : tr("Text changed. Printed QR codes still work."));
}

void ShortLinksCard::askToRemove(const ShortLink &link)
{
    ask({u"removeShortLink"_s,
         tr("Remove this QR code?"),
         {},
         tr("%1\n\nThe link and every printed copy of the code stop working. This can’t be undone.")
             .arg(isolated(link.text)),
         tr("Remove")},
        this, [this, link] { remove(link); });
}

void ShortLinksCard::remove(const ShortLink &link)
{
    if (std::exchange(m_isBusy, true))
        return;
    QCoro::connect(m_links.remove(m_number, link.code), this,
                   [this, number = m_number, link](const Result<void> &outcome) {
                       if (number != m_number)
                           return;
                       m_isBusy = false;
                       if (!outcome)
                           return m_message->notify(Notice::Warning, numberRefusal(outcome.error()));
                       QList<ShortLink> links = m_shown;
                       links.removeOne(link);
                       showLinks(links);
                       if (m_edited.code == link.code)
                           edit({});
                       m_message->notify(Notice::Success, tr("QR code removed."));
                   });
}

} // namespace shoptalk

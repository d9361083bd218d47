// SPDX-License-Identifier: GPL-3.0-or-later
// The notices of the composer: why nothing can be written, and that a text is too long.
#include "domain/textlimit.h"
#include "ui/chat/composer.h"
#include "ui/theme/announcement.h"
#include "ui/theme/controls.h"
#include "ui/theme/noticesign.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The sign, beside it the text, and below the text what can be done.
QFrame *makeNotice(NoticeSign &sign, QWidget *parent)
{
    auto *notice = new QFrame(parent);
    setNotice(*notice, Notice::Warning);
    auto *row = new QHBoxLayout(notice);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::m);
    row->addWidget(&sign, 0, Qt::AlignTop);
    notice->hide();
    return notice;
}

Icon iconOf(Composer::Remedy remedy)
{
    switch (remedy) {
    case Composer::Remedy::Template:
        return Icon::Clock; // the time to reply is over, or has not begun
    case Composer::Remedy::Unblock:
        return Icon::Block;
    case Composer::Remedy::Connect:
        return Icon::Offline;
    case Composer::Remedy::None:
        break;
    }
    return Icon::People; // a group, which can be answered on the phone
}

} // namespace

/// While nothing may be written, a template still may be sent.
QFrame *Composer::makeClosed(const Theme &theme)
{
    m_closedSign = new NoticeSign(theme, this);
    m_closedSign->setObjectName(u"closedSign"_s);
    QFrame *notice = makeNotice(*m_closedSign, this);
    m_chooseTemplate = makeButton(ButtonKind::Secondary, tr("Choose a template"), notice);
    m_chooseTemplate->setObjectName(u"chooseTemplateButton"_s);
    m_unblock = makeButton(ButtonKind::Secondary, tr("Unblock"), notice);
    m_unblock->setObjectName(u"unblockButton"_s);
    m_connect = makeButton(ButtonKind::Secondary, tr("Facebook accounts"), notice);
    m_connect->setObjectName(u"connectNumberButton"_s);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::s);
    column->addWidget(m_why);
    for (QPushButton *button : {m_chooseTemplate, m_unblock, m_connect})
        column->addWidget(button, 0, Qt::AlignLeading);
    static_cast<QHBoxLayout *>(notice->layout())->addLayout(column, 1);
    connect(m_chooseTemplate, &QPushButton::clicked, this, &Composer::templateRequested);
    connect(m_unblock, &QPushButton::clicked, this, &Composer::unblockRequested);
    connect(m_connect, &QPushButton::clicked, this, &Composer::connectRequested);
    return notice;
}

QFrame *Composer::makeTooLong(const Theme &theme)
{
    m_tooLongText = makeLabel(theme, TextStyle::Body, QString(), Tone::Normal, this);
    m_tooLongText->setObjectName(u"composerTooLong"_s);
    auto *sign = new NoticeSign(theme, this);
    sign->setNotice(Notice::Warning);
    QFrame *notice = makeNotice(*sign, this);
    m_sendParts = makeButton(ButtonKind::Secondary, QString(), notice);
    m_sendParts->setObjectName(u"sendPartsButton"_s);
    auto *column = new QVBoxLayout; // beside the sign, because both must fit into a narrow window
    column->setSpacing(space::s);
    column->addWidget(m_tooLongText);
    column->addWidget(m_sendParts, 0, Qt::AlignLeading);
    static_cast<QHBoxLayout *>(notice->layout())->addLayout(column, 1);
    connect(m_sendParts, &QPushButton::clicked, this, &Composer::sendInParts);
    return notice;
}

void Composer::setClosed(const QString &why, Remedy remedy)
{
    m_closedSign->setNotice(Notice::Warning, iconOf(remedy));
    m_chooseTemplate->setVisible(remedy == Remedy::Template);
    m_unblock->setVisible(remedy == Remedy::Unblock);
    m_connect->setVisible(remedy == Remedy::Connect);
    m_why->setText(why);
    m_closed->setVisible(!why.isEmpty());
    showParts();
    layout()->activate(); // so that the height of the wrapped text is known
}

QString Composer::whyClosed() const
{
    return m_closed->isHidden() ? QString() : m_why->text();
}

void Composer::showTooLong(qsizetype length)
{
    const bool wasVisible = m_tooLong->isVisibleTo(this);
    if (length == 0 && m_sendParts->hasFocus())
        focusText();
    m_tooLong->setVisible(length > 0);
    if (length == 0)
        return;
    const QLocale locale;
    const bool canBeSplit = m_canBeSplit && length <= maxTextCharacters * (maxTextParts - 1);
    const qsizetype parts = canBeSplit ? textParts(text()).size() : 0;
    const QString head =
        tr("This message has %1 characters. WhatsApp allows up to %2 in one message.")
            .arg(locale.toString(qlonglong(length)), locale.toString(qlonglong(maxTextCharacters)));
    const bool isOffered = parts > 0 && parts <= maxTextParts;
    m_tooLongText->setText(isOffered ? head : head + u' ' + tr("Shorten it to send it."));
    m_sendParts->setText(tr("Send in %Ln part(s)", nullptr, int(parts)));
    m_sendParts->setVisible(isOffered);
    if (wasVisible)
        return;
    announce(*m_tooLongText, m_tooLongText->text());
}

} // namespace shoptalk

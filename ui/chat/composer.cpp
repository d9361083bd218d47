// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/composer.h"

#include "ui/chat/messageedit.h"
#include "ui/theme/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int mostCharacters = 4096; // Source: Cloud API, text messages.
constexpr int warnFrom = 3800;

QFrame *makeClosed(const Theme &theme, QLabel &why, QWidget *parent)
{
    auto *notice = new QFrame(parent);
    setNotice(*notice, Notice::Warning);
    auto *sign = new QLabel(notice);
    const int side = theme.sized(size::icon);
    sign->setPixmap(theme.icon(Icon::Clock, &Colours::warning).pixmap(side, side));
    QObject::connect(&theme, &Theme::changed, sign, [sign, side, &theme] {
        sign->setPixmap(theme.icon(Icon::Clock, &Colours::warning).pixmap(side, side));
    });
    auto *row = new QHBoxLayout(notice);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::m);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(&why, 1);
    return notice;
}

} // namespace

Composer::Composer(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_edit(new MessageEdit(this))
    , m_send(makeIconButton(theme, Icon::Send, tr("Send"), this))
    , m_limit(makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, this))
    , m_why(makeLabel(theme, TextStyle::Body, QString(), Tone::Normal, this))
{
    m_closed = makeClosed(theme, *m_why, this);
    setSurface(*this, Surface::Footer);
    m_edit->setObjectName(u"composer"_s);
    m_edit->setAccessibleName(tr("Your message"));
    m_edit->setPlaceholderText(tr("Write a message"));
    m_send->setObjectName(u"sendButton"_s);
    m_send->setProperty("kind", u"round"_s);
    m_send->setIcon(theme.icon(Icon::Send, &Colours::accentText));
    keepFitting(theme, *m_send,
                [this, &theme] { m_send->setFixedSize(theme.sized(size::touch), theme.sized(size::touch)); });
    m_limit->setObjectName(u"characterLimit"_s);
    m_limit->setWordWrap(false);
    m_why->setObjectName(u"composerClosed"_s);
    m_closed->hide();
    m_limit->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::m, space::s);
    row->setSpacing(space::s);
    row->addWidget(m_edit, 1);
    row->addWidget(m_closed, 1);
    row->addWidget(m_limit, 0, Qt::AlignBottom);
    row->addWidget(m_send, 0, Qt::AlignBottom);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::showLength);
    connect(m_edit, &MessageEdit::sendRequested, this, &Composer::send);
    connect(m_send, &QToolButton::clicked, this, &Composer::send);
    showLength();
}

QString Composer::text() const
{
    return m_edit->message();
}

void Composer::setText(const QString &text)
{
    m_edit->setMessage(text);
}

void Composer::focusText()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void Composer::setClosed(const QString &why)
{
    m_why->setText(why);
    m_closed->setVisible(!why.isEmpty());
    m_edit->setVisible(why.isEmpty());
    m_send->setVisible(why.isEmpty());
    showLength();
}

void Composer::send()
{
    const QString message = text().trimmed();
    if (!message.isEmpty() && message.size() <= mostCharacters)
        Q_EMIT sendRequested(message);
}

void Composer::showLength()
{
    const int length = int(text().trimmed().size());
    const int left = mostCharacters - length;
    m_send->setEnabled(length > 0 && left >= 0);
    m_limit->setVisible(m_edit->isVisibleTo(this) && length > warnFrom);
    m_limit->setText(QLocale().toString(left));
    const QString words = left >= 0 ? tr("%n character(s) left", nullptr, left)
                                    : tr("%n character(s) too long to send", nullptr, -left);
    m_limit->setAccessibleName(words);
    m_limit->setToolTip(words);
    setTone(*m_limit, left < 0 ? Tone::Danger : Tone::Muted);
}

} // namespace shoptalk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/buttonedits.h"

#include "domain/template/templatevariables.h"
#include "ui/theme/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString kindName(TemplateButtonKind kind)
{
    switch (kind) {
    case TemplateButtonKind::QuickReply:
        return ButtonEdits::tr("Quick reply");
    case TemplateButtonKind::Url:
        return ButtonEdits::tr("Open a website");
    case TemplateButtonKind::PhoneNumber:
        return ButtonEdits::tr("Call a number");
    case TemplateButtonKind::CopyCode:
        return ButtonEdits::tr("Copy a coupon code");
    case TemplateButtonKind::VoiceCall:
        return ButtonEdits::tr("Call on WhatsApp");
    case TemplateButtonKind::RequestContactInfo:
        return ButtonEdits::tr("Ask for contact details");
    case TemplateButtonKind::Catalog:
        return ButtonEdits::tr("Show the catalog");
    case TemplateButtonKind::ProductList:
        return ButtonEdits::tr("Show products");
    case TemplateButtonKind::OneTimeCode:
        return ButtonEdits::tr("Copy the code");
    case TemplateButtonKind::Flow:
        return ButtonEdits::tr("Open a form");
    case TemplateButtonKind::App:
    case TemplateButtonKind::Unknown:
        break;
    }
    return ButtonEdits::tr("Other button");
}

/// The kinds that can be added here. The others need something that exists only in WhatsApp Manager.
constexpr TemplateButtonKind addable[] = {
    TemplateButtonKind::QuickReply,  TemplateButtonKind::Url,
    TemplateButtonKind::PhoneNumber, TemplateButtonKind::CopyCode,
    TemplateButtonKind::VoiceCall,   TemplateButtonKind::Catalog,
    TemplateButtonKind::ProductList, TemplateButtonKind::RequestContactInfo};

bool hasText(TemplateButtonKind kind)
{
    return kind != TemplateButtonKind::CopyCode && kind != TemplateButtonKind::RequestContactInfo
        && kind != TemplateButtonKind::Unknown;
}

QString trimmedText(const QLineEdit *edit)
{
    return edit ? edit->text().trimmed() : QString();
}

} // namespace

ButtonEdits::ButtonEdits(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_add(makeButton(ButtonKind::Secondary, tr("Add a button"), this))
{
    m_add->setObjectName(u"addTemplateButton"_s);
    auto *menu = new QMenu(m_add);
    for (const TemplateButtonKind kind : addable) {
        menu->addAction(kindName(kind), this, [this, kind] {
            TemplateButton button;
            button.kind = kind;
            add(button);
            Row &row = m_rows.last();
            if (QLineEdit *first = row.text ? row.text : row.target)
                first->setFocus(Qt::OtherFocusReason);
            Q_EMIT changed();
        });
    }
    m_add->setMenu(menu);
    m_add->setProperty("opensMenu", true); // the style sheet then leaves space for the arrow
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::s);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
}

void ButtonEdits::setButtons(const QList<TemplateButton> &buttons)
{
    for (const Row &row : std::as_const(m_rows))
        delete row.card;
    m_rows.clear();
    for (const TemplateButton &button : buttons)
        add(button);
}

QWidget *ButtonEdits::makeHead(QWidget *card, const TemplateButton &button)
{
    auto *head = new QWidget(card);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeLabel(m_theme, TextStyle::Caption, kindName(button.kind), Tone::Muted, head), 1);
    QToolButton *away = makeIconButton(m_theme, Icon::Trash, tr("Remove this button"), head);
    away->setObjectName(u"removeTemplateButton"_s);
    connect(away, &QToolButton::clicked, this, [this, card] { remove(card); });
    row->addWidget(away);
    return head;
}

QLineEdit *ButtonEdits::addEdit(QWidget *card, const QString &name, const QString &hint, const QString &text)
{
    auto *edit = new QLineEdit(text, card);
    edit->setObjectName(name);
    edit->setPlaceholderText(hint);
    edit->setAccessibleName(hint);
    keepFitting(m_theme, *edit, [edit, this] { edit->setMinimumHeight(m_theme.sized(size::touch)); });
    card->layout()->addWidget(edit);
    connect(edit, &QLineEdit::textChanged, this, &ButtonEdits::changed);
    return edit;
}

void ButtonEdits::fillRow(Row &row)
{
    const TemplateButton &button = row.button;
    if (hasText(button.kind))
        row.text = addEdit(row.card, u"buttonText"_s, tr("Text on the button"), button.text);
    if (button.kind == TemplateButtonKind::Url) {
        row.target = addEdit(row.card, u"buttonUrl"_s, tr("Address, https://…"), button.url);
        row.example =
            addEdit(row.card, u"buttonExample"_s, tr("Example of the whole address"), button.example);
    } else if (button.kind == TemplateButtonKind::PhoneNumber) {
        row.target = addEdit(row.card, u"buttonPhone"_s, tr("Phone number, +49…"), button.phoneNumber);
    } else if (button.kind == TemplateButtonKind::CopyCode) {
        row.target = addEdit(row.card, u"buttonCode"_s, tr("Example of the code"), button.example);
    }
}

void ButtonEdits::add(const TemplateButton &button)
{
    Row row;
    row.button = button;
    QFrame *card = makeSurface(Surface::Card, this);
    row.card = card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::m, space::xs, space::s, space::m);
    column->setSpacing(space::xs);
    column->addWidget(makeHead(card, button));
    fillRow(row);
    showExample(row);
    if (row.target && row.example)
        connect(row.target, &QLineEdit::textChanged, card, [row] { showExample(row); });
    m_rows << row;
    m_column->insertWidget(m_column->count() - 1, card);
    card->show();
}

void ButtonEdits::showExample(const Row &row)
{
    if (row.example)
        row.example->setVisible(!variablesIn(row.target->text()).isEmpty());
}

void ButtonEdits::remove(QWidget *card)
{
    m_rows.removeIf([card](const Row &row) { return row.card == card; });
    card->deleteLater();
    card->hide();
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

QList<TemplateButton> ButtonEdits::buttons() const
{
    QList<TemplateButton> all;
    for (const Row &row : m_rows) {
        TemplateButton button = row.button;
        if (row.text)
            button.text = trimmedText(row.text);
        if (button.kind == TemplateButtonKind::Url) {
            button.url = trimmedText(row.target);
            button.example = variablesIn(button.url).isEmpty() ? QString() : trimmedText(row.example);
        } else if (button.kind == TemplateButtonKind::PhoneNumber) {
            button.phoneNumber = trimmedText(row.target);
        } else if (button.kind == TemplateButtonKind::CopyCode) {
            button.example = trimmedText(row.target);
        }
        all << button;
    }
    return all;
}

} // namespace shoptalk

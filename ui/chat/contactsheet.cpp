// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/contactsheet.h"

#include "domain/phonenumber.h"
#include "ui/theme/controls.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int contactSheetWidth = 420;
} // namespace

ContactSheet::ContactSheet(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_hint(makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, this))
    , m_send(makeButton(ButtonKind::Primary, tr("Send"), this))
{
    setObjectName(u"contactSheet"_s);
    setWindowTitle(tr("Send a contact"));
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(
        qMin(theme.sized(contactSheetWidth), parent ? parent->window()->width() : contactSheetWidth));
    m_hint->setObjectName(u"contactHint"_s);
    m_send->setObjectName(u"sendContactButton"_s);
    m_send->setDefault(true);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_firstName = addField(*form, tr("&First name"), u"contactFirstName"_s);
    m_lastName = addField(*form, tr("&Last name"), u"contactLastName"_s);
    m_phone = addField(*form, tr("&Phone number"), u"contactPhone"_s);
    m_phone->setPlaceholderText(u"+34 600 000 000"_s);
    form->addRow(m_hint);
    m_company = addField(*form, tr("&Company"), u"contactCompany"_s);
    auto *cancel = makeButton(ButtonKind::Secondary, tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addLayout(form);
    column->addStretch();
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &ContactSheet::send);
    refresh();
}

QLineEdit *ContactSheet::addField(QFormLayout &form, const QString &label, const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    form.addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &ContactSheet::refresh);
    return field;
}

std::optional<ContactsContent> ContactSheet::contacts() const
{
    const Result<QString> phone = toE164(m_phone->text());
    ContactCard card;
    card.firstName = m_firstName->text().trimmed();
    card.lastName = m_lastName->text().trimmed();
    card.formattedName = QString(card.firstName + u' ' + card.lastName).trimmed();
    card.company = m_company->text().trimmed();
    if (!phone || card.formattedName.isEmpty())
        return std::nullopt;
    ContactPhone number;
    number.number = *phone;
    number.waId = WaId(phone->mid(1)); // lets the customer write to the contact
    number.type = u"CELL"_s;
    card.phones << number;
    return ContactsContent{{card}};
}

void ContactSheet::refresh()
{
    if (!m_company) // not complete yet
        return;
    const bool isUnclear = !m_phone->text().trimmed().isEmpty() && !toE164(m_phone->text());
    setInvalid(*m_phone, isUnclear);
    setTone(*m_hint, isUnclear ? Tone::Danger : Tone::Muted);
    m_hint->setText(isUnclear ? tr("This is no phone number. Begin with + and the country code.")
                              : tr("With + and the country code."));
    // A form gives a line that breaks no room for its second part.
    m_hint->setMinimumHeight(m_hint->heightForWidth(qMax(width(), minimumWidth()) - 2 * space::l));
    m_send->setEnabled(contacts().has_value());
}

void ContactSheet::send()
{
    const std::optional<ContactsContent> chosen = contacts();
    if (!chosen)
        return;
    Q_EMIT sendRequested(*chosen);
    accept();
}

} // namespace shoptalk

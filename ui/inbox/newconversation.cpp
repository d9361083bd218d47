// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/newconversation.h"

#include "archive/customerdirectory.h"
#include "domain/phonenumber.h"
#include "ui/theme/controls.h"
#include "ui/theme/isolated.h"
#include "ui/theme/listtext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int maxFound = 20;
constexpr int dialogWidth = 420;
constexpr int listLines = 6;
} // namespace

NewConversation::NewConversation(CustomerDirectory &customers, const QList<PhoneNumber> &numbers,
                                 const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_customers(customers)
    , m_field(new QLineEdit(this))
    , m_hint(makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, this))
    , m_list(new QListWidget(this))
    , m_fromText(makeLabel(theme, TextStyle::Body, tr("From:"), Tone::Normal, this))
    , m_from(new QComboBox(this))
    , m_start(makeButton(ButtonKind::Primary, tr("Open conversation"), this))
{
    setObjectName(u"newConversationDialog"_s);
    setWindowTitle(tr("New conversation"));
    makeFields(theme, numbers);
    connect(m_field, &QLineEdit::textChanged, this, &NewConversation::search);
    connect(m_list, &QListWidget::itemActivated, this, &NewConversation::start);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_start->setEnabled(row >= 0); });
    connect(m_from, &QComboBox::currentIndexChanged, this, &NewConversation::search);
    connect(m_start, &QPushButton::clicked, this, &NewConversation::start);
    search();
}

void NewConversation::makeFields(const Theme &theme, const QList<PhoneNumber> &numbers)
{
    m_field->setObjectName(u"newConversationField"_s);
    m_field->setProperty("kind", u"search"_s);
    m_field->setAccessibleName(tr("Name or phone number"));
    m_field->setPlaceholderText(tr("Name or phone number"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(theme.icon(Icon::Search, &Colours::textMuted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_hint->setObjectName(u"newConversationHint"_s);
    m_list->setObjectName(u"newConversationList"_s);
    m_list->setAccessibleName(tr("Customers"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(listLines * theme.sized(size::iconLarge));
    m_start->setObjectName(u"openConversationButton"_s);
    m_from->setObjectName(u"newConversationFrom"_s);
    m_from->setAccessibleName(tr("Your number"));
    for (const PhoneNumber &number : numbers) {
        const QString name = number.verifiedName.isEmpty()
            ? number.displayPhoneNumber
            : ListText::facts({isolated(number.verifiedName), isolated(number.displayPhoneNumber)});
        m_from->addItem(name, number.id.value());
        m_regions << regionOf(toE164(number.displayPhoneNumber).value_or(QString()));
    }
    m_fromText->setBuddy(m_from);
    m_fromText->setVisible(numbers.size() > 1);
    m_from->setVisible(numbers.size() > 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_start, QDialogButtonBox::AcceptRole);
    m_start->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    for (QWidget *widget : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_hint)})
        column->addWidget(widget);
    column->addWidget(m_list, 1);
    column->addWidget(m_fromText);
    column->addWidget(m_from);
    column->addSpacing(space::s);
    column->addWidget(buttons);
    resize(theme.sized(dialogWidth), sizeHint().height());
}

void NewConversation::setNumber(const PhoneNumberId &number)
{
    if (const int row = m_from->findData(number.value()); row >= 0)
        m_from->setCurrentIndex(row);
}

Result<QString> NewConversation::typed() const
{
    return toE164(m_field->text(), m_regions.value(m_from->currentIndex()));
}

void NewConversation::search()
{
    showHint();
    QCoro::connect(m_customers.search(m_field->text().trimmed(), maxFound), this,
                   [this, number = ++m_lastSearch](const Result<QList<Customer>> &found) {
                       if (number == m_lastSearch) // else the person has typed more
                           showFound(found.value_or(QList<Customer>()));
                   });
}

void NewConversation::showHint()
{
    const QString text = m_field->text().trimmed();
    const bool looksLikeNumber = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    const Result<QString> number = typed();
    if (!looksLikeNumber)
        m_hint->setText(tr("Type a name, or a number with + and the country code."));
    else if (number)
        m_hint->setText(
            tr("This is a phone number: %1").arg(isolated(internationalFormat(WaId(number->mid(1))))));
    else
        m_hint->setText(tr("This is no phone number yet. Begin with + and the country code."));
}

void NewConversation::showFound(const QList<Customer> &customers)
{
    m_choices.clear();
    m_list->clear();
    const Result<QString> number = typed();
    const WaId waId = number ? WaId(number->mid(1)) : WaId();
    const bool isKnown = std::any_of(customers.begin(), customers.end(),
                                     [&waId](const Customer &each) { return each.waId == waId; });
    if (number && !isKnown) {
        Customer customer;
        customer.waId = waId;
        addRow(customer, tr("Write to %1").arg(isolated(internationalFormat(waId))));
    }
    for (const Customer &customer : customers) {
        const QString name = displayName(customer);
        const QString line = distinguishingLine(customer);
        addRow(customer,
               line.isEmpty() || line == name ? name : ListText::facts({isolated(name), isolated(line)}));
    }
    m_list->setCurrentRow(m_list->count() > 0 && !m_field->text().trimmed().isEmpty() ? 0 : -1);
    m_start->setEnabled(m_list->currentRow() >= 0);
}

void NewConversation::addRow(const Customer &customer, const QString &text)
{
    m_choices << customer;
    m_list->addItem(text);
}

void NewConversation::start()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_choices.size())
        return;
    const Customer customer = m_choices.at(row);
    const PhoneNumberId from(m_from->currentData().toString());
    accept();
    Q_EMIT chosen(from, customer);
}

bool NewConversation::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if ((key != Qt::Key_Up && key != Qt::Key_Down) || m_list->count() == 0)
        return QDialog::eventFilter(watched, event);
    const int by = key == Qt::Key_Down ? 1 : -1;
    m_list->setCurrentRow(qBound(0, m_list->currentRow() + by, m_list->count() - 1));
    return true;
}

} // namespace shoptalk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/customerfilter.h"

#include "archive/customerdirectory.h"
#include "ui/theme/controls.h"
#include "ui/theme/isolated.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int maxMatches = 20;
constexpr int maxChipName = 24; // UTF-16 units on the chip
constexpr int chooserWidth = 280;
constexpr int chooserLines = 6;
} // namespace

CustomerFilter::CustomerFilter(CustomerDirectory &customers, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_customers(customers)
    , m_chip(new QPushButton(this))
    , m_remove(makeIconButton(theme, Icon::Close, tr("Search every customer’s messages"), this))
    , m_chooser(new QFrame(this, Qt::Popup))
    , m_field(new QLineEdit(m_chooser))
    , m_list(new QListWidget(m_chooser))
{
    m_chip->setObjectName(u"filterCustomer"_s);
    m_chip->setProperty("kind", u"chip"_s);
    m_chip->setAutoDefault(false);
    m_chip->installEventFilter(this);
    m_remove->setObjectName(u"removeCustomerFilter"_s);
    m_remove->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_chip);
    row->addWidget(m_remove);
    makeChooser(theme);
    connect(m_chip, &QPushButton::clicked, this, &CustomerFilter::openChooser);
    connect(m_remove, &QToolButton::clicked, this, &CustomerFilter::remove);
    showChip({});
}

void CustomerFilter::makeChooser(const Theme &theme)
{
    m_chooser->setObjectName(u"customerChooser"_s);
    m_chooser->setAccessibleName(tr("Customer to search for"));
    setSurface(*m_chooser, Surface::Card);
    m_field->setObjectName(u"customerChooserField"_s);
    m_field->setProperty("kind", u"search"_s);
    m_field->setAccessibleName(tr("Name or phone number"));
    m_field->setPlaceholderText(tr("Name or phone number"));
    m_field->addAction(theme.icon(Icon::Search, &Colours::textMuted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"customerChooserList"_s);
    m_list->setAccessibleName(tr("Customers"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *column = new QVBoxLayout(m_chooser);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::s);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    keepFitting(theme, *m_chooser, [this, &theme] {
        m_chooser->resize(theme.sized(chooserWidth),
                          theme.sized(size::touch) * 2 + chooserLines * theme.sized(size::iconLarge));
    });
    connect(m_field, &QLineEdit::textChanged, this, &CustomerFilter::search);
    connect(m_list, &QListWidget::itemClicked, this, &CustomerFilter::choose);
}

QList<QWidget *> CustomerFilter::controls() const
{
    return {m_chip, m_remove};
}

void CustomerFilter::openChooser()
{
    m_field->clear();
    search();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QPoint at = mapToGlobal(QPoint(isMirrored ? width() - m_chooser->width() : 0, height() + space::hair));
    if (const QScreen *screen = this->screen()) {
        const QRect area = screen->availableGeometry();
        at.setX(qBound(area.left(), at.x(), qMax(area.left(), area.right() - m_chooser->width())));
        at.setY(qBound(area.top(), at.y(), qMax(area.top(), area.bottom() - m_chooser->height())));
    }
    m_chooser->move(at);
    m_chooser->show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CustomerFilter::search()
{
    m_isSearching = true;
    m_choosesWhenFound = false;
    QCoro::connect(m_customers.search(m_field->text().trimmed(), maxMatches), this,
                   [this, number = ++m_lastSearch](const Result<QList<Customer>> &found) {
                       if (number == m_lastSearch) // else the person has typed more
                           showFound(found.value_or(QList<Customer>()));
                   });
}

void CustomerFilter::showFound(const QList<Customer> &customers)
{
    m_isSearching = false;
    m_choices = customers;
    m_list->clear();
    for (const Customer &customer : customers) {
        const QString name = displayName(customer);
        const QString line = distinguishingLine(customer);
        m_list->addItem(
            line.isEmpty() || line == name
                ? name
                : tr("%1, %2", "a customer’s name and number").arg(isolated(name), isolated(line)));
    }
    m_list->setCurrentRow(customers.isEmpty() ? -1 : 0);
    if (std::exchange(m_choosesWhenFound, false) && m_chooser->isVisible())
        choose();
}

void CustomerFilter::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_choices.size())
        return;
    m_customer = m_choices.at(row).id;
    showChip(displayName(m_choices.at(row)));
    m_chooser->hide();
    m_chip->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void CustomerFilter::showChip(const QString &name)
{
    const QString shown = name.size() > maxChipName ? name.left(maxChipName - 1) + u'…' : name;
    m_chip->setText(name.isEmpty() ? tr("Customer") : QString(shown).replace(u'&', "&&"_L1));
    m_chip->setAccessibleName(name.isEmpty() ? tr("Customer") : tr("Customer: %1").arg(isolated(name)));
    m_chip->setProperty("isSet", !name.isEmpty());
    restyle(*m_chip);
    m_remove->setVisible(!name.isEmpty());
    updateGeometry();
}

void CustomerFilter::reset()
{
    m_customer = {};
    showChip({});
}

bool CustomerFilter::remove()
{
    if (m_customer.isEmpty())
        return false;
    const bool hadFocus = m_remove->hasFocus();
    reset();
    if (hadFocus)
        m_chip->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
    return true;
}

bool CustomerFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched != m_field)
        return (key == Qt::Key_Backspace || key == Qt::Key_Delete) ? remove()
                                                                   : QWidget::eventFilter(watched, event);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_choosesWhenFound = m_isSearching;
        if (!m_choosesWhenFound)
            choose();
        return true;
    }
    if ((key != Qt::Key_Up && key != Qt::Key_Down) || m_list->count() == 0)
        return QWidget::eventFilter(watched, event);
    const int by = key == Qt::Key_Down ? 1 : -1;
    m_list->setCurrentRow(qBound(0, m_list->currentRow() + by, m_list->count() - 1));
    return true;
}

} // namespace shoptalk

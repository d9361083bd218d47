// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/broadcast/peopledialog.h"

#include "ui/broadcast/broadcasttext.h"
#include "ui/theme/controls.h"
#include "ui/theme/isolated.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr QSize usualSize(560, 480);

/// Reads the shared list, because a large one should not be copied.
class PeopleTable : public QAbstractTableModel {
public:
    PeopleTable(SharedAudience audience, Eligibility group, QObject *parent)
        : QAbstractTableModel(parent)
        , m_audience(std::move(audience))
    {
        for (qsizetype i = 0; i < m_audience->people.size(); ++i) {
            if (m_audience->people.at(i).eligibility == group)
                m_rows << i;
        }
    }

    bool hasLines() const
    {
        return !m_rows.isEmpty() && m_audience->people.at(m_rows.first()).person.line > 0;
    }
    int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const AudiencePerson &person = m_audience->people.at(m_rows.at(index.row())).person;
        if (index.column() == 0)
            return person.name;
        if (index.column() == 1)
            return isolated(person.number);
        return person.line > 0 ? QVariant(person.line) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
            return {};
        return section == 0 ? PeopleDialog::tr("Name")
            : section == 1  ? PeopleDialog::tr("Phone number")
                            : PeopleDialog::tr("Line in the file");
    }

private:
    SharedAudience m_audience;
    QList<qsizetype> m_rows;
};

} // namespace

PeopleDialog::PeopleDialog(const SharedAudience &audience, Eligibility group, const Theme &theme,
                           QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"broadcastPeopleDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(BroadcastText::eligibility(group));
    resize(usualSize.boundedTo(parent->window()->size()));
    auto *model = new PeopleTable(audience, group, this);
    auto *table = new QTableView(this);
    table->setObjectName(u"broadcastPeopleTable"_s);
    table->setAccessibleName(BroadcastText::eligibility(group));
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setColumnHidden(2, !model->hasLines());
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(
        makeLabel(theme, TextStyle::Title, BroadcastText::eligibility(group), Tone::Normal, this));
    if (const QString hint = BroadcastText::eligibilityHint(group); !hint.isEmpty())
        column->addWidget(makeLabel(theme, TextStyle::Body, hint, Tone::Muted, this));
    column->addWidget(table, 1);
    QPushButton *close = makeButton(ButtonKind::Secondary, tr("Close"), this);
    close->setObjectName(u"closePeopleButton"_s);
    column->addWidget(close, 0, Qt::AlignTrailing);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    if (model->rowCount({}) > 0)
        table->setCurrentIndex(model->index(0, 0));
}

} // namespace shoptalk

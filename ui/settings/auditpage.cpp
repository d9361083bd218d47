// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/auditpage.h"

#include "models/auditlistmodel.h"
#include "ui/settings/audittext.h"
#include "ui/theme/controls.h"
#include "ui/theme/dates.h"
#include "ui/theme/isolated.h"
#include "ui/theme/plaintooltip.h"

#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int visibleRows = 12;
}

/// Gives each entry two columns of text: its time and its sentence.
class AuditPage::AccessibleProxy : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override
    {
        return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
    }
    QModelIndex mapToSource(const QModelIndex &index) const override
    {
        return index.isValid() ? sourceModel()->index(index.row(), 0) : QModelIndex();
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
            return {};
        const auto entry = mapToSource(index).data(AuditListModel::EntryRole).value<AuditEntry>();
        if (index.column() == 0)
            return isolated(
                Dates().stamp(entry.at)); // keeps the order of date and time in right-to-left text
        const QString sentence = auditSentence(entry);
        if (role != Qt::ToolTipRole)
            return sentence;
        return plainToolTip(entry.word.isEmpty() ? sentence : u"%1 (%2)"_s.arg(sentence, entry.word));
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return section == 0 ? AuditPage::tr("Time") : AuditPage::tr("Event");
    }
};

AuditPage::AuditPage(const Theme &theme, AuditListModel &model, QWidget *parent)
    : SettingsPage(parent)
    , m_model(model)
    , m_accessible(new AccessibleProxy(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"auditPage"_s);
    QLabel *what = makeLabel(theme, TextStyle::Body,
                             tr("A record of what happened to accounts, keys and data on this computer. It "
                                "contains no customer names, and nothing in it can be changed or removed."),
                             Tone::Muted, this);
    m_accessible->setSourceModel(&model);
    m_table->setObjectName(u"auditTable"_s);
    m_table->setAccessibleName(tr("Activity log"));
    m_table->setModel(m_accessible);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    keepFitting(theme, *m_table, [this] {
        m_table->setMinimumHeight(visibleRows * (m_table->fontMetrics().height() + space::s));
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(what);
    column->addWidget(m_table, 1);
}

AuditPage::~AuditPage() = default;

QString AuditPage::title() const
{
    return tr("Activity log");
}

Icon AuditPage::icon() const
{
    return Icon::List;
}

void AuditPage::refresh()
{
    m_model.reload();
}

} // namespace shoptalk

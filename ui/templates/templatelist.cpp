// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatelist.h"

#include "models/templatelistmodel.h"
#include "ui/templates/templatedelegate.h"
#include "ui/templates/templatetext.h"
#include "ui/theme/controls.h"

#include <QComboBox>
#include <QIdentityProxyModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

/// Gives each row its sentence for screen readers.
class TemplateList::Spoken : public QIdentityProxyModel {
public:
    Spoken(const TemplateDelegate &delegate, QObject *parent)
        : QIdentityProxyModel(parent)
        , m_delegate(delegate)
    {
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::AccessibleTextRole || role == Qt::DisplayRole)
            return m_delegate.spokenRow(
                QIdentityProxyModel::data(index, TemplateListModel::TemplateRole).value<Template>());
        return QIdentityProxyModel::data(index, role);
    }

private:
    const TemplateDelegate &m_delegate;
};

TemplateList::TemplateList(TemplateListModel &model, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_delegate(new TemplateDelegate(theme, this))
    , m_spoken(new Spoken(*m_delegate, this))
    , m_search(new QLineEdit(this))
    , m_language(new QComboBox(this))
    , m_view(new QListView(this))
    , m_pages(new QStackedWidget(this))
    , m_emptyTitle(makeLabel(theme, TextStyle::Title, QString(), Tone::Normal, this))
    , m_emptyText(makeLabel(theme, TextStyle::Body, QString(), Tone::Muted, this))
{
    m_search->setObjectName(u"templateSearch"_s);
    m_search->setProperty("kind", u"search"_s);
    m_search->setPlaceholderText(tr("Search templates"));
    m_search->setAccessibleName(tr("Search templates"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme.icon(Icon::Search, &Colours::textMuted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_language->setObjectName(u"templateLanguage"_s);
    m_language->setAccessibleName(tr("Language"));
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_language->hide();
    m_spoken->setSourceModel(&model);
    setUpRows();
    keepFitting(theme, *m_view, [this] { m_view->doItemsLayout(); });
    m_emptyTitle->setObjectName(u"noTemplatesTitle"_s);
    m_emptyText->setObjectName(u"noTemplatesText"_s);
    m_pages->addWidget(m_view);
    m_pages->addWidget(makeEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_search);
    column->addWidget(m_language);
    column->addWidget(m_pages, 1);
    connect(m_search, &QLineEdit::textChanged, this, &TemplateList::search);
    connect(m_language, &QComboBox::activated, this, &TemplateList::search);
    connect(&model, &TemplateListModel::loaded, this, &TemplateList::take);
    connect(m_view, &QListView::activated, this, &TemplateList::activated);
    connect(m_view, &QListView::clicked, this, &TemplateList::clicked);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid()) {
                    m_current = index.data(TemplateListModel::TemplateRole).value<Template>().id;
                    Q_EMIT currentChanged();
                }
            });
    take();
}

void TemplateList::setUpRows()
{
    m_view->setObjectName(u"templateRows"_s);
    m_view->setAccessibleName(tr("Templates"));
    m_view->setModel(m_spoken);
    m_view->setItemDelegate(m_delegate);
    m_view->setMouseTracking(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setAutoFillBackground(false); // shows the background of its parent
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

/// Creates what is shown instead of the rows if there are none.
QWidget *TemplateList::makeEmpty()
{
    auto *empty = new QWidget(m_pages);
    auto *emptyColumn = new QVBoxLayout(empty);
    emptyColumn->setSpacing(space::xs);
    for (QLabel *label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignHCenter);
        emptyColumn->addWidget(label);
    }
    emptyColumn->insertStretch(0);
    emptyColumn->addStretch();
    return empty;
}

TemplateList::~TemplateList() = default;

void TemplateList::setRecipient(const TemplateRecipient &recipient)
{
    m_delegate->setRecipient(recipient);
    m_view->viewport()->update();
}

void TemplateList::setEmptyText(const QString &title, const QString &text)
{
    m_noTemplatesTitle = title;
    m_noTemplatesText = text;
    take();
}

void TemplateList::frameSearch()
{
    m_search->setProperty("kind", QVariant());
    restyle(*m_search);
}

void TemplateList::focusSearch()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void TemplateList::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

std::optional<Template> TemplateList::current() const
{
    const int row = m_model.rowOf(m_current);
    if (row < 0)
        return std::nullopt;
    return m_model.index(row).data(TemplateListModel::TemplateRole).value<Template>();
}

void TemplateList::select(const TemplateId &id)
{
    m_current = id;
    take();
}

void TemplateList::search()
{
    TemplateQuery query = m_model.query();
    query.text = m_search->text();
    query.language = m_language->currentData().toString();
    m_model.setQuery(query);
}

/// Keeps the current template as the current row, wherever that row is now.
void TemplateList::take()
{
    const bool isEmpty = m_model.isLoaded() && m_model.rowCount() == 0;
    const bool isSearch = !m_model.query().text.trimmed().isEmpty() || !m_model.query().language.isEmpty();
    listLanguages();
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
    m_emptyTitle->setText(isSearch ? tr("No template found") : m_noTemplatesTitle);
    m_emptyText->setText(isSearch ? tr("Try another word.") : m_noTemplatesText);
    if (const int row = m_model.rowOf(m_current); row >= 0) {
        const QSignalBlocker quiet(m_view->selectionModel());
        m_view->setCurrentIndex(m_spoken->index(row, 0));
        m_view->viewport()->update();
    }
    Q_EMIT currentChanged();
}

void TemplateList::listLanguages()
{
    const TemplateQuery &query = m_model.query();
    if (!m_model.isLoaded() || !query.text.isEmpty() || !query.language.isEmpty())
        return;
    QStringList codes;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto whole = m_model.index(row).data(TemplateListModel::TemplateRole).value<Template>();
        if (!codes.contains(whole.language))
            codes << whole.language;
    }
    codes.sort();
    m_language->clear();
    m_language->addItem(tr("All languages"), QString());
    for (const QString &code : codes)
        m_language->addItem(languageName(code), code);
    m_language->setVisible(codes.size() > 1);
}

/// The arrow keys move through the rows while the search has the focus.
bool TemplateList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress || m_spoken->rowCount() == 0)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int row = m_view->currentIndex().row();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        const int next = qBound(0, row + (key == Qt::Key_Down ? 1 : -1), m_spoken->rowCount() - 1);
        m_view->setCurrentIndex(m_spoken->index(next, 0));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (row < 0)
            m_view->setCurrentIndex(m_spoken->index(0, 0));
        Q_EMIT activated();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace shoptalk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template/templatechecks.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace shoptalk {

class TemplateDelegate;
class TemplateListModel;
class Theme;

/// A search field above the templates that it finds, or a sentence that says why there are none.
class TemplateList : public QWidget {
    Q_OBJECT
public:
    /// Both outlive this.
    TemplateList(TemplateListModel &model, const Theme &theme, QWidget *parent = nullptr);
    ~TemplateList() override;

    /// Rows that can't be sent to this customer are greyed, with the reason.
    void setRecipient(const TemplateRecipient &recipient);
    /// The text that is shown while there is no template at all. The list has its own for a search without
    /// results.
    void setEmptyText(const QString &title, const QString &text);
    /// Gives the search field the frame of other fields, for a list on the window's background.
    void frameSearch();
    void focusSearch();
    void focusList();
    /// The current template; nullopt if there is none.
    std::optional<Template> current() const;
    /// Makes it the current template, if it is among those found.
    void select(const TemplateId &id);

Q_SIGNALS:
    /// Another template is the current one, or it has changed, or there is none now.
    void currentChanged();
    /// Return was pressed, or a row was double-clicked.
    void activated();
    /// A row was clicked, which is the current one then.
    void clicked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Spoken;
    void setUpRows();
    QWidget *makeEmpty();
    void search();
    void take();
    /// Offers the languages of the listed templates, if there are several.
    void listLanguages();

    TemplateListModel &m_model;
    TemplateDelegate *m_delegate;
    Spoken *m_spoken;
    QLineEdit *m_search;
    QComboBox *m_language;
    QListView *m_view;
    QStackedWidget *m_pages;
    QLabel *m_emptyTitle;
    QLabel *m_emptyText;
    QString m_noTemplatesTitle;
    QString m_noTemplatesText;
    TemplateId m_current; ///< Kept while the rows are read again.
};

} // namespace shoptalk

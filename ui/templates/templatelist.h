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
    /// What is said while there is not one template; the search finding none is said by the list itself.
    void setEmptyText(const QString &title, const QString &text);
    /// Gives the search field the frame of other fields, where the list lies on the window's own ground.
    void frameSearch();
    void focusSearch();
    void focusList();
    /// The chosen one; nothing if there is none.
    std::optional<Template> current() const;
    /// Chooses it, if it is among those found.
    void select(const TemplateId &id);

Q_SIGNALS:
    /// Another template is the chosen one, or it has changed, or there is none now.
    void currentChanged();
    /// Return, or a double click, on the chosen one.
    void activated();
    /// A click on a row, which is the chosen one then.
    void clicked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Spoken;
    void setUpRows();
    QWidget *makeEmpty();
    void search();
    void take();
    /// Offers the languages of the templates that there are, if there are several.
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

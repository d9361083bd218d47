// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/broadcast/headingfile.h"
#include "domain/template/templatechecks.h"
#include "ui/templates/filefield.h"
#include "ui/templates/previewheading.h"

#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QStringList>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace shoptalk {

class Theme;

/// The fields in which a template's placeholders are filled in, with the examples of its author as hints.
class TemplateFields : public QWidget {
    Q_OBJECT
public:
    /// Stores the files of this computer that are chosen. `theme` outlives this.
    TemplateFields(const Theme &theme, FileTaker taker, QWidget *parent = nullptr);

    /// Creates the fields of these components; the name is filled into the field that asks for it.
    void setComponents(const TemplateComponents &components, const QString &customerName);
    QList<TemplateValue> values() const;
    /// Fills the fields of one line, in their order, if there are as many as `texts`.
    void setTexts(const QStringList &texts);
    /// Fills the fields for files as if these had been chosen, by the number of the card (-1: the message
    /// itself). `paths` tells where they are, by their name; without a path there is no preview.
    void setFiles(const QHash<int, HeadingFile> &files, const QHash<QString, QString> &paths);
    /// What stands in the fields, for `setDraft`.
    QJsonArray draft() const;
    /// The copies of outgoing files that the draft names.
    QStringList copies() const;
    /// Fills the fields as they were in such a draft, which counts as a change. `pathOf` tells where the copy
    /// of an outgoing file is; a file that is gone is named.
    void setDraft(const QJsonArray &draft, const std::function<QString(const QString &name)> &pathOf);
    /// What the preview shows in the headings of the message (-1) and of the cards.
    QHash<int, PreviewHeading> headings() const;
    /// Marks the fields whose value can't be sent, and says why below each. Fields that nobody has touched
    /// stay unmarked unless `marksAll`. True if every value can be sent.
    bool check(const QDateTime &now, bool marksAll);
    /// True if a value is another than `setComponents` and `setTexts` gave it, or will be once a file is
    /// ready.
    bool isChanged() const;
    /// Puts the cursor into the first field that has to be changed, else into the first one.
    void focusFirst();

Q_SIGNALS:
    void changed();
    /// Return was pressed in a field.
    void submitted();

private:
    struct Field {
        TemplatePlaceholder placeholder;
        std::function<TemplateValue()> value;
        QWidget *editor = nullptr; ///< The widget that gets the focus.
        QList<QLineEdit *> edits; ///< Marked when the value can't be sent.
        QLabel *problem = nullptr;
        bool isTouched = false;
        FileField *file = nullptr; ///< Null unless it is filled by a file.
        bool isText = false; ///< One line of text.
    };

    void addField(const TemplatePlaceholder &placeholder, const QString &customerName);
    void addText(Field &field, const QString &text);
    void addFile(Field &field);
    void addPlace(Field &field);
    void addEndTime(Field &field);
    QLineEdit *addEdit(const QString &name, const QString &hint);
    void follow(int index);
    void restoreFile(FileField &field, const HeadingFile &file, const QString &path);

    const Theme &m_theme;
    TemplateComponents m_components;
    FileTaker m_taker;
    QVBoxLayout *m_column;
    QWidget *m_inner = nullptr;
    QList<Field> m_fields;
    QList<TemplateValue> m_begun;
};

} // namespace shoptalk

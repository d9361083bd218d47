// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/interactivechecks.h"

#include <QList>
#include <QWidget>

class QFrame;
class QPushButton;
class QVBoxLayout;

namespace shoptalk {

class TextField;
class Theme;

/// The buttons of a message, or the rows of a list in their parts: fields that can be added and removed.
class ChoiceEdits : public QWidget {
    Q_OBJECT
public:
    explicit ChoiceEdits(const Theme &theme, QWidget *parent = nullptr);

    /// Buttons or List. What was written stays as far as the kind has fields for it.
    void setKind(InteractiveKind kind);
    /// Buttons stand in one section without a title.
    void setSections(const QList<InteractiveSection> &sections);
    /// With ids that distinguish the choices within the message.
    QList<InteractiveSection> sections() const;
    /// Says below each field what is wrong. Fields that are empty and untouched are not complained about.
    void showFindings(const QList<InteractiveFinding> &findings);

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QFrame *card = nullptr;
        TextField *title = nullptr;
        TextField *description = nullptr;
    };
    struct Section {
        QFrame *card = nullptr;
        TextField *title = nullptr;
        QVBoxLayout *rowsColumn = nullptr;
        QPushButton *addRow = nullptr;
        QWidget *remove = nullptr;
        QList<Row> rows;
    };

    void addSection(const InteractiveSection &section);
    void addRow(int section, const InteractiveChoice &choice);
    void removeRow(QFrame *card);
    void removeSection(QFrame *card);
    int sectionOf(const QFrame *card) const;
    int rowCount() const;
    void refresh();

    const Theme &m_theme;
    InteractiveKind m_kind = InteractiveKind::Buttons;
    QVBoxLayout *m_column;
    QPushButton *m_addSection;
    QList<Section> m_sections;
};

} // namespace shoptalk

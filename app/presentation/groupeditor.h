#pragma once

#include "presentation/projectsession.h"
#include "store/dynamicgroups.h"
#include "store/grouprepository.h"

#include <atomic>

/**
 * One group, open for editing. Criteria are saved as soon as they make sense, a moment after the last change, and
 * counted at once in the background; a newer question stops the older one.
 */
class GroupEditor : public QObject
{
    Q_OBJECT

public:
    explicit GroupEditor(ProjectSession &session, QObject *parent = nullptr);
    ~GroupEditor() override;

    /** Reads it in the background; opened() or failed() follows. */
    void open(GroupId id);
    /** Reads again what others may have changed: names, uses, sendings; never the criteria being edited. */
    void refresh();
    /** What the catalogue names itself, in the language of now. */
    void retranslate();

    const Group &group() const { return m_group; }
    const CriteriaCatalogue &catalogue() const { return m_catalogue; }
    const Criteria &criteria() const { return m_criteria; }
    const QStringList &usedBy() const { return m_usedBy; }
    /** The values a field of kind choice has: what its list offers. */
    QStringList valuesOf(const QString &field) const { return m_values.value(field); }

    void setCriteria(const Criteria &criteria);
    /** What keeps the criteria from being saved; nothing: they are saved, or about to be. */
    const std::optional<Failure> &problem() const { return m_problem; }
    bool isSaved() const { return m_isSaved; }
    /** Saves what waits to be saved. */
    void saveNow();

    const std::optional<DynamicGroups::Count> &count() const { return m_count; }
    bool isCounting() const { return m_counting != nullptr; }
    void countNow();

Q_SIGNALS:
    void opened();    ///< another group, or the same anew: show everything
    void refreshed(); ///< name, uses or sendings
    void savedChanged();
    void countChanged();
    void failed(const Failure &failure);

private:
    struct Contents;
    static Result<Contents> read(Database &database, GroupId id);
    void stopCounting();

    ProjectSession &m_session;
    Group m_group;
    CriteriaCatalogue m_catalogue;
    QStringList m_usedBy;
    QHash<QString, QStringList> m_values;
    Criteria m_criteria;
    std::optional<Failure> m_problem;
    bool m_isSaved = true;
    bool m_isReading = false; ///< a group is a question: news that come meanwhile wait for its answer
    bool m_readsAgain = false;
    QTimer m_soon;
    std::optional<DynamicGroups::Count> m_count;
    std::shared_ptr<std::atomic_bool> m_counting;
};

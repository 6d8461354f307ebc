package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.plan.PlanDocument;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The engine is told what the model carries; here the model is asked itself. */
class ModelConstraintsTest {

  private static final Set<Class<?>> MODEL = reachable();

  @Test
  void every_record_of_the_model_with_annotations_is_known_to_the_engine() {
    List<Class<?>> annotated =
        MODEL.stream()
            .filter(type -> annotations(type).anyMatch(ModelConstraintsTest::isOfValidation))
            .toList();

    assertThat(MODEL).hasSizeGreaterThan(10);
    assertThat(ModelConstraints.RECORDS)
        .containsExactlyInAnyOrderElementsOf(annotated)
        .isNotEmpty();
  }

  @Test
  void every_constraint_of_the_model_is_known_to_the_engine() {
    Set<Class<?>> used = new LinkedHashSet<>();
    MODEL.stream()
        .flatMap(ModelConstraintsTest::annotations)
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(Constraint.class))
        .forEach(used::add);

    assertThat(Set.<Class<?>>copyOf(ModelConstraints.CONSTRAINTS)).isEqualTo(used).isNotEmpty();
  }

  @Test
  void a_component_is_cascaded_into_exactly_when_constraints_lie_there() {
    Set<String> cascaded = new TreeSet<>();
    Set<String> leading = new TreeSet<>();
    for (Class<?> type : MODEL) {
      for (Field field : fields(type)) {
        String name = type.getSimpleName() + "." + field.getName();
        if (elements(field).anyMatch(element -> element.isAnnotationPresent(Valid.class))) {
          cascaded.add(name);
        }
        if (types(field.getGenericType()).anyMatch(ModelConstraints.RECORDS::contains)) {
          leading.add(name);
        }
      }
    }

    assertThat(cascaded)
        .isEqualTo(leading)
        .contains("PlanDocument.order", "PlanDocument.plan", "Direction.activities");
  }

  private static boolean isOfValidation(Annotation annotation) {
    Class<? extends Annotation> type = annotation.annotationType();
    return type == Valid.class || type.isAnnotationPresent(Constraint.class);
  }

  /** The annotations of a class, of its fields and of the types in their brackets. */
  private static Stream<Annotation> annotations(Class<?> type) {
    return Stream.concat(
            Stream.of(type), fields(type).stream().flatMap(ModelConstraintsTest::elements))
        .flatMap(element -> Arrays.stream(element.getDeclaredAnnotations()));
  }

  private static Stream<AnnotatedElement> elements(Field field) {
    return Stream.concat(Stream.of(field), within(field.getAnnotatedType()));
  }

  private static Stream<AnnotatedType> within(AnnotatedType type) {
    return type instanceof AnnotatedParameterizedType generic
        ? Arrays.stream(generic.getAnnotatedActualTypeArguments())
            .flatMap(argument -> Stream.concat(Stream.of(argument), within(argument)))
        : Stream.empty();
  }

  private static List<Field> fields(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .toList();
  }

  private static Stream<Class<?>> types(Type type) {
    if (type instanceof ParameterizedType generic) {
      return Arrays.stream(generic.getActualTypeArguments()).flatMap(ModelConstraintsTest::types);
    }
    return type instanceof Class<?> plain ? Stream.of(plain) : Stream.empty();
  }

  /** The library's own types that a document is made of. */
  private static Set<Class<?>> reachable() {
    Set<Class<?>> found = new LinkedHashSet<>();
    List<Class<?>> ahead = new ArrayList<>(List.of(PlanDocument.class));
    while (!ahead.isEmpty()) {
      Class<?> type = ahead.remove(ahead.size() - 1);
      if (!type.getPackageName().startsWith("io.github.objectivityplan") || !found.add(type)) {
        continue;
      }
      fields(type).forEach(field -> types(field.getGenericType()).forEach(ahead::add));
      Class<?>[] permitted = type.getPermittedSubclasses();
      if (permitted != null) {
        ahead.addAll(List.of(permitted));
      }
    }
    return found;
  }
}
